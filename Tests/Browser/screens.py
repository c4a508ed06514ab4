"""What tests put into a page and measure there. The content policy allows no style elements, so styles go in by the CSSOM."""

SET_STYLE = """text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
}"""

# Elements that cut off what they hold, and elements that scroll sideways but are no region with a table.
OVERFLOWS = """() => {
    const tell = element => `<${element.tagName.toLowerCase()} class="${element.className}">` +
        ` ${element.scrollWidth}x${element.scrollHeight} in ${element.clientWidth}x${element.clientHeight}` +
        ` ${JSON.stringify(element.textContent.trim().slice(0, 40))}`;
    const found = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.body.querySelectorAll('*')].filter(element => element.checkVisibility() &&
            !element.closest('[role=region]') && element.getBoundingClientRect().right > root.clientWidth + 1);
        found.push(`the page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}; ` + wide.slice(0, 4).map(tell).join(', '));
    }
    for (const element of document.body.querySelectorAll('*')) {
        // Sizes are known after one layout; what else is asked, is asked of the few that hold more than they show.
        const wide = element.scrollWidth > element.clientWidth + 1, high = element.scrollHeight > element.clientHeight + 1;
        if (!wide && !high || !element.checkVisibility() || element.clientWidth <= 1 || element.clientHeight <= 1) continue;
        const style = getComputedStyle(element);
        const cuts = value => value == 'hidden' || value == 'clip';
        if ((cuts(style.overflowX) && wide) || (cuts(style.overflowY) && high)) found.push(`cut off: ${tell(element)}`);
        const scrolls = wide && (style.overflowX == 'auto' || style.overflowX == 'scroll');
        if (scrolls && !element.matches('[role=region][tabindex="0"]:has(table)')) found.push(`scrolls: ${tell(element)}`);
    }
    return found;
}"""


def set_style(page, text):
    """Adds a style sheet to the page's own, in place of the one added before."""
    page.evaluate(SET_STYLE, text)


def overflows(page):
    return page.evaluate(OVERFLOWS)
