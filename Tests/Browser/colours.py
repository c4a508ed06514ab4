"""Colours of the style sheet: its tokens by scheme, and the contrast of WCAG 2."""

import re

COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}$")


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    def linear(part):
        part /= 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def parts(colour):
    """Red, green and blue of `#abc`, `#aabbcc` or `rgb(1, 2, 3)`."""
    if colour.startswith("rgb"):
        return tuple(float(part) for part in re.findall(r"[\d.]+", colour)[:3])
    digits = colour.lstrip("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    if len(digits) != 6:
        raise ValueError(f"{colour} is not an opaque colour")
    return tuple(int(digits[i : i + 2], 16) for i in (0, 2, 4))


def blocks(sheet):
    """Rules without braces in them, as (the at-rules around, selector, declarations); remarks and strings are left out."""
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    sheet = re.sub(r'"[^"\n]*"', '""', sheet)
    around, found, position = [], [], 0
    for brace in re.finditer(r"[{}]", sheet):
        text = sheet[position : brace.start()].strip()
        position = brace.end()
        if brace.group() == "{":
            around.append(text.rpartition(";")[2].strip())
        else:
            if text:
                found.append((tuple(around[:-1]), around[-1], text))
            around.pop()
    return found


def declarations(text):
    for declaration in text.split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            yield name.strip(), value.strip()


def schemes(sheet):
    """The colour tokens by scheme. Print begins with what the screen's schemes set where the media let them."""
    light, dark, on_paper = {}, {}, {}
    dark_on_paper = False
    for around, selector, text in blocks(sheet):
        if selector != ":root":
            continue
        colours = {name: value for name, value in declarations(text) if name.startswith("--") and COLOUR.match(value)}
        media = " ".join(around)
        if "print" in media:
            on_paper |= colours
        elif "dark" in media:
            dark |= colours
            dark_on_paper = "screen" not in media
        else:
            light |= colours
    found = {"light": light, "dark": light | dark, "print": light | on_paper}
    if dark_on_paper:
        found["print, dark preferred"] = light | dark | on_paper
    return found
