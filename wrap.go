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
	kept := p.lines[:0]
	for i := 0; i < len(p.lines); {
		end := i + 1
		for end < len(p.lines) && wraps(&p.lines[end-1], &p.lines[end], width) {
			end++
		}
		kept = append(kept, joinLines(p.lines[i:end]))
		i = end
	}
	clear(p.lines[len(kept):])
	p.lines = kept
	for i := range p.lines {
		p.glanceAt(p.lines[i].text)
		p.measureLine(&p.lines[i])
	}
}

// wrapWidth returns the column that the page is wrapped at, or 0. At least three of five line breaks have to look like a wrapping program's.
func (p *page) wrapWidth() int {
	if p.longest > maxWrap*3 {
		return 0
	}
	if !p.mayWrap() {
		return 0
	}
	width := 0
	for i := range p.lines {
		if p.lines[i].is(noLetters) || p.lines[i].words == 1 {
			continue // an address may be wider than the column
		}
		if width = max(width, utf8.RuneCountInString(p.lines[i].text)); width > maxWrap {
			return 0
		}
	}
	if width < minWrap {
		return 0
	}
	breaks, wrapped := 0, 0
	for i := 1; i < len(p.lines); i++ {
		if !p.saysWrap(i, width) {
			continue
		}
		breaks++
		if wraps(&p.lines[i-1], &p.lines[i], width) {
			wrapped++
		}
	}
	if !isWrapped(wrapped, breaks) {
		return 0
	}
	return width
}

// mayWrap reports whether lines wide enough to be wrapped follow each other often. It looks at bytes, of which no line has fewer than runes,
// and at the runes of one line alone.
func (p *page) mayWrap() bool {
	most := 0
	for i := range p.lines {
		if len(p.lines[i].text) > len(p.lines[most].text) && !p.lines[i].is(noLetters) && p.lines[i].words > 1 {
			most = i
		}
	}
	width := utf8.RuneCountInString(p.lines[most].text)
	breaks, wide := 0, 0
	for i := 1; i < len(p.lines); i++ {
		if !p.saysWrap(i, width) {
			continue
		}
		breaks++
		above, l := &p.lines[i-1], &p.lines[i]
		if len(above.text)+1+len(wordAtHead(l.text)) > width {
			wide++
		}
	}
	return isWrapped(wide, breaks)
}

// saysWrap reports whether the break above line i tells something of whether the page was wrapped at width: one below a line of less than
// half that, such as a title or the end of a paragraph, was there before. Runes are reckoned at four bytes for three.
func (p *page) saysWrap(i, width int) bool {
	above, l := &p.lines[i-1], &p.lines[i]
	return !l.gap && !l.is(noLetters) && !above.is(noLetters) && len(above.text)*3 >= width*2
}

// isWrapped reports whether so many of the line breaks look like a wrapping program's that all will be.
func isWrapped(wrapped, breaks int) bool { return wrapped >= minBreaks && wrapped*5 >= breaks*3 }

func wordAtHead(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// wraps reports whether l goes on with the line above it.
func wraps(above, l *line, width int) bool {
	if l.gap || l.is(noLetters) || above.is(noLetters) || l.is(opensDash|opensStar|opensNumber) || l.is(allCaps) && above.is(endsStop) {
		return false
	}
	printed := utf8.RuneCountInString(above.text)
	return printed+1+utf8.RuneCountInString(wordAtHead(l.text)) > width ||
		printed*4 >= width*3 && l.is(opensLower) && !above.is(endsStop|endsColon|endsQuestion) // the ragged lines of print
}

// joinLines makes one line of several.
func joinLines(lines []line) line {
	l := lines[0]
	if len(lines) == 1 {
		return l
	}
	last := &lines[len(lines)-1]
	var text strings.Builder
	text.Grow(last.textEnd - l.textStart)
	var shifts []shift
	for k := range lines {
		from, next := text.Len(), &lines[k]
		apart := int32(next.textStart-l.textStart) - int32(from) // between offsets into the joined text and into the input
		if k > 0 {
			shifts = append(shifts, shift{int32(from), int32(lines[k-1].textEnd-l.textStart) - int32(from)}, shift{int32(from) + 1, apart - 1})
			text.WriteByte(' ')
			from++
			apart--
		}
		for _, s := range next.shifts {
			shifts = append(shifts, shift{s.at + int32(from), s.by + apart})
		}
		text.WriteString(next.text)
		l.repair |= next.repair
	}
	l.text, l.shifts, l.end, l.textEnd, l.key = text.String(), shifts, last.end, last.textEnd, stretch{}
	return l
}
