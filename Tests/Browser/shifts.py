"""What moves on a page while it comes, as JavaScript.

A browser may paint between an element's tag and its text, on a slow processor or line. The element then grows around where it
was and nothing that could be read has moved; that is told as a layout shift too (some millionths) and is left out here.
"""

MOVES = """entry => !entry.sources.length || !entry.sources.every(({previousRect: was, currentRect: is}) =>
    is.left <= was.left + 1 && is.top <= was.top + 1 && is.right >= was.right - 1 && is.bottom >= was.bottom - 1)"""
