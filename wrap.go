package vietnews

import (
	"strings"
	"unicode/utf8"
)

// Text that was wrapped at a column, as e-mail and old text files are, has several printed lines to a paragraph. A line goes on with the one
// above if its first word would not have fitted there.

// The widths in runes between which a page can be wrapped, and the fewest line breaks that show it.
const (
	minWrap   = 40
	maxWrap   = 120
	minBreaks = 5
)

// unwrap joins the lines of a page that was wrapped at a column.
func (p *page) unwrap() {
	width := p.wrapWidth()
	if width == 0 {
		return
	}
	kept := p.lines[:1]
	last := p.lines[0] // the printed line above, of which kept holds the joined form
	for _, l := range p.lines[1:] {
		if wraps(&last, &l, width) {
			p.join(&kept[len(kept)-1], &l)
		} else {
			kept = append(kept, l)
		}
		last = l
	}
	clear(p.lines[len(kept):])
	p.lines = kept
	for i := range p.lines {
		p.measureLine(&p.lines[i])
	}
}

// wrapWidth returns the column that the page is wrapped at, or 0. At least three of five line breaks have to look like a wrapping program's.
func (p *page) wrapWidth() int {
	if p.longest > maxWrap*3 {
		return 0
	}
	width := 0
	for i := range p.lines {
		if p.lines[i].is(noLetters) {
			continue
		}
		width = max(width, utf8.RuneCountInString(p.lines[i].text))
	}
	if width < minWrap || width > maxWrap {
		return 0
	}
	breaks, wrapped := 0, 0
	for i := 1; i < len(p.lines); i++ {
		if p.lines[i].gap || p.lines[i].is(noLetters) || p.lines[i-1].is(noLetters) {
			continue
		}
		breaks++
		if wraps(&p.lines[i-1], &p.lines[i], width) {
			wrapped++
		}
	}
	if wrapped < minBreaks || wrapped*5 < breaks*3 {
		return 0
	}
	return width
}

// wraps reports whether l goes on with the line above it.
func wraps(above, l *line, width int) bool {
	if l.gap || l.is(noLetters) || above.is(noLetters) || l.is(opensDash|opensStar|opensNumber) {
		return false
	}
	word, _, _ := strings.Cut(l.text, " ")
	return utf8.RuneCountInString(above.text)+1+utf8.RuneCountInString(word) > width
}

// join appends l to the line above.
func (p *page) join(above, l *line) {
	n := int32(len(above.text))
	apart := int32(l.textStart - above.textStart) // from the beginning of the one to that of the other, in the input
	shifts := append(above.shifts[:len(above.shifts):len(above.shifts)], shift{n, int32(above.textEnd-above.textStart) - n}, shift{n + 1, apart - n - 1})
	for _, s := range l.shifts {
		shifts = append(shifts, shift{s.at + n + 1, s.by + apart - n - 1})
	}
	above.text += " " + l.text
	above.shifts = shifts
	above.end, above.textEnd = l.end, l.textEnd
	above.repair |= l.repair
}
