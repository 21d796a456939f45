package vietnews

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A line is one printed line of the input with the facts that rules ask for. Facts are computed once, when the line is read; nothing
// after that changes them.
type line struct {
	start, end int       // bytes of the input, the line break and blank lines after it included
	textStart  int       // offset in the input of the first byte of text
	textEnd    int       // offset in the input just past the last byte of text
	text       string    // the words, repaired; shares the input's memory where nothing had to be
	shifts     []shift   // how the bytes of text stand to those of the input; nil when text is as in the input
	words      int       // words in text
	repaired   int       // length of the repaired text; 0 when text is as in the input
	credit     span      // credit within text: "Ảnh: TTXVN"
	facts      fact      // what the line looks like
	chars      charSet   // what stands in it
	phrase     phrase    // what the line says, if it says something that pages always say
	opener     opener    // its first word
	repair     repair    // what cleaning changed
	gap        bool      // a blank line stands before
	signed     signature // what the line would be as a byline, see signatureOf
	date       int32     // one more than the index of the dateline that it holds in the page's list, or 0
	datelike   verdict   // whether it is a short line that holds a dateline; undecided until somebody asks
	alt        altKind   // what shows that the line is alternative text; set for the body's lines, when the body is known
	key        stretch   // of page.fold: the lower-case beginning of text, once somebody asked; see keyOf
	hashes     stretch   // of page.hashes: the words, for comparisons, once somebody asked; see hashesOf
	compared   bool      // whether alike is known
	alike      float64   // likeness to the line below; see alikeNext
}

// A span is a half-open range of bytes.
type span struct{ start, end int }

func (s span) empty() bool { return s.start >= s.end }

// A stretch is elements of a list that the lines of a page share. The empty one at 0 is none.
type stretch struct{ at, end int32 }

// A fact is something that a line shows without reading it. Facts are a bit set.
type fact uint32

const (
	endsStop     fact = 1 << iota // "." "…" "!" perhaps behind a quote or bracket
	endsQuestion                  // "?"
	endsColon                     // ":"
	endsSemi                      // ";" or ","
	endsBracket                   // ")" or "]"
	endsMark                      // "./.", which closes an article
	opensDash                     // "-" "–" "+" and a space: list item or interview answer
	opensStar                     // "*" or "•" and a space
	opensNumber                   // "1." "2)" "a)"
	opensLink                     // ">" ">>" "»"
	opensQuote                    // a quotation mark
	opensLower                    // a lower-case letter: the line before goes on
	allCaps                       // no lower-case letter and at least two capitals
	hasDigit                      // a digit
	hasURL                        // an address
	titleCase                     // every word begins with a capital
	noLetters                     // digits and punctuation only
	opensKnown                    // the first word of some row of the tables that folded lines are looked up in
	fileName                      // "IMG_4821", "hoithi1.jpg", "cho noi 2.jpg", "nghe-da-ninh-van-1"
)

// keyBytes is how much of a line is folded for the tables of phrases.
const keyBytes = 96

// raw turns an offset into l.text to one into the input.
func (l *line) raw(i int) int {
	switch {
	case i >= len(l.text):
		return l.textEnd
	case l.shifts == nil:
		return l.textStart + i
	}
	by := 0
	for _, s := range l.shifts {
		if int(s.at) > i {
			break
		}
		by = int(s.by)
	}
	return l.textStart + i + by
}

func (l *line) is(f fact) bool { return l.facts&f != 0 }

// has reports whether one of the chars g may stand in l.
func (l *line) has(g charSet) bool { return l.chars&g != 0 }

// isBreak reports whether a line break begins at text[i], and its length: LF, CR, CRLF, vertical tab, form feed, U+0085, U+2028 or U+2029.
func isBreak(text string, i int) int {
	switch b := text[i]; {
	case b == '\n', b == '\v', b == '\f':
		return 1
	case b == '\r':
		if i+1 < len(text) && text[i+1] == '\n' {
			return 2
		}
		return 1
	case b == 0xc2 && i+1 < len(text) && text[i+1] == 0x85:
		return 2
	case b == 0xe2 && i+2 < len(text) && text[i+1] == 0x80 && (text[i+2] == 0xa8 || text[i+2] == 0xa9):
		return 3
	}
	return 0
}

// maxLines is the most lines that are read of a text of size bytes. What an article is has no more, and lines cost more memory than the
// letters they hold: without a limit a text of nothing but short lines would take a hundred times its size.
func maxLines(size int) int { return 1<<16 + size/128 }

// readLines appends the lines of text that hold something to read, up to maxLines. Blank lines belong to no line; the zones name them.
func (p *page) readLines(text string) {
	for i := 0; i < len(text); {
		if p.full() {
			p.end = i
			break
		}
		if text[i] == '\n' {
			p.gap = true
			i++
			continue
		}
		end, next := len(text), len(text)
		if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
			end, next = i+n, i+n+1
		}
		i = p.readLine(i, end, next)
	}
	p.gappy = p.gaps*2 > len(p.lines)
	p.setRepaired()
	if len(p.lines) > minBreaks {
		p.unwrap()
	}
}

// full reports whether no more lines are read.
func (p *page) full() bool { return len(p.lines) >= maxLines(len(p.text)) }

// readLine reads what stands between two line feeds: one line, but where rarer breaks part it. It returns the offset of what it has not read.
func (p *page) readLine(start, end, next int) int {
	if end > start && p.text[end-1] == '\r' {
		end--
	}
	from := p.skipBlank(start, end)
	end = p.trimBlank(from, end)
	for {
		rest := p.text[from:end]
		plain := p.glance.look(rest)
		if plain == len(rest) {
			p.addPlain(start, next, from, rest)
			return next
		}
		to := from + p.cleaner.clean(rest, plain)
		if to == end {
			p.addRepaired(start, next, from, end)
			return next
		}
		after := to + isBreak(p.text, to)
		p.addRepaired(start, after, from, p.trimBlank(from, to))
		if p.full() {
			return after
		}
		start = p.skipReturns(after, end)
		from = p.skipBlank(start, end)
	}
}

// skipReturns returns where the carriage returns end that begin at i: blank lines of systems that part lines with them.
func (p *page) skipReturns(i, end int) int {
	for i < end && p.text[i] == '\r' {
		p.gap = true
		i++
	}
	return i
}

// skipBlank returns where the first byte stands from i to end that is no space and no tab.
func (p *page) skipBlank(i, end int) int {
	for i < end && isBlankByte(p.text[i]) {
		i++
	}
	return i
}

// trimBlank returns where the spaces and tabs begin that close the stretch of text from start to end.
func (p *page) trimBlank(start, end int) int {
	for end > start && isBlankByte(p.text[end-1]) {
		end--
	}
	return end
}

// addPlain adds the line of which the glance has just found that its text is as it should be.
func (p *page) addPlain(start, end, textStart int, text string) {
	if text == "" {
		p.skip(start, end)
		return
	}
	l := p.addLine(start, end, textStart, textStart+len(text))
	l.text = text
	p.longest = max(p.longest, len(text))
	p.measureLine(l)
}

// addRepaired adds the line that the cleaner has just repaired, whose words stand from textStart to textEnd of the input. The text of all
// such lines is one string in the end, see setRepaired.
func (p *page) addRepaired(start, end, textStart, textEnd int) {
	c := &p.cleaner
	if len(c.buf) == 0 {
		p.repairs |= c.done
		p.skip(start, end)
		return
	}
	l := p.addLine(start, end, textStart, textEnd)
	l.repair, l.repaired = c.done, len(c.buf)
	p.longest = max(p.longest, l.repaired)
	if c.done != 0 {
		p.warned++
	}
	p.repaired = append(p.repaired, c.buf...)
	if len(c.shifts) > c.from {
		l.shifts = c.shifts[c.from:len(c.shifts):len(c.shifts)]
	}
}

// setRepaired gives the lines that were repaired their text, and their facts.
func (p *page) setRepaired() {
	rest := string(p.repaired)
	for i := range p.lines {
		if l := &p.lines[i]; l.repaired > 0 {
			l.text, rest = rest[:l.repaired], rest[l.repaired:]
			p.glanceAt(l.text)
			p.measureLine(l)
		}
	}
}

// skip passes over a blank line.
func (p *page) skip(start, end int) { p.gap = p.gap || end > start }

// addLine adds a line without text. It is made where it stays, for it is large.
func (p *page) addLine(start, end, textStart, textEnd int) *line {
	n := len(p.lines)
	if n == cap(p.lines) {
		p.growLines(end)
	}
	p.lines = p.lines[:n+1]
	l := &p.lines[n]
	*l = line{start: start, end: end, textStart: textStart, textEnd: textEnd, gap: p.gap}
	if p.gap {
		p.gaps++
		p.gap = false
	}
	return l
}

// growLines makes room for as many lines as line feeds follow the offset at, and for twice as many as now at least, for other characters
// break lines too. So a long text is neither copied often nor given room that it does not need.
func (p *page) growLines(at int) {
	feeds := min(strings.Count(p.text[min(at, len(p.text)):], "\n"), maxLines(len(p.text))-len(p.lines))
	p.lines = slices.Grow(p.lines, max(feeds, len(p.lines))+8)
}

func isBlankByte(b byte) bool { return b == ' ' || b == '\t' }

// The most words of lines that could be something else than prose: beyond them nobody asks for letters, phrases or credits.
const (
	maxShape  = 40
	maxPhrase = 45
	maxCredit = 60
)

// maxFileName is the most words of the name of a picture's file.
const maxFileName = 12

// measureLine computes the facts of l, which p has just taken a glance at.
func (p *page) measureLine(l *line) {
	g := &p.glance
	l.words, l.chars = g.words, g.chars
	l.facts = endFacts(l.text) | openFacts(l.text)
	one, two := openersOf(l.text)
	l.opener = one
	if l.words <= maxPhrase && l.words <= known.words(one, two) {
		l.facts |= opensKnown
		l.phrase = phraseOf(p.keyOf(l), l.words)
	}
	if isDigit(l.text[0]) && l.words <= maxPhrase && isCommentCount(l.text) {
		l.phrase = phraseComments
	}
	if l.words <= maxCredit {
		l.credit = creditOf(l.text, g)
		if l.phrase == phraseFooter && l.credit.end == len(l.text) && l.credit.start == 0 {
			l.phrase = phraseNone // whose a picture is, and not whose the page
		}
	}
	if l.words <= maxShape {
		l.facts |= shapeFacts(l.text, g)
		if l.words <= maxFileName && l.has(charStop) && endsAsPicture(l.text) {
			l.facts |= fileName
		}
		l.signed = signatureOf(l, g.small)
		if l.signed == signLabel && !l.credit.empty() && isJoinedLabel(l.text) {
			l.credit = span{}
		}
	}
}

// keyOf returns the folded beginning of l, which is made when first asked for, and only of lines short enough to be a phrase.
func (p *page) keyOf(l *line) []byte {
	if l.key.end == 0 && l.words <= maxPhrase {
		from := len(p.fold)
		p.fold = appendLower(p.fold, l.text[:min(len(l.text), keyBytes)])
		l.key = stretch{int32(from), int32(len(p.fold))}
	}
	return p.fold[l.key.at:l.key.end]
}

// endFacts looks at the end of s, behind closing quotes and brackets.
func endFacts(s string) (f fact) {
	if last := s[len(s)-1]; last < 0x80 && byteChars[last]&(charLetter|charDigit) != 0 {
		return 0
	}
	if strings.HasSuffix(s, "./.") {
		return endsStop | endsMark
	}
	if s[len(s)-1] == ')' || s[len(s)-1] == ']' {
		f |= endsBracket
	}
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '…', '!':
			return f | endsStop
		case '?':
			return f | endsQuestion
		case ':':
			return f | endsColon
		case ';', ',':
			return f | endsSemi
		case '"', '”', '’', '\'', '»', ')', ']':
			s = s[:len(s)-n]
			continue
		}
		return f
	}
	return f
}

// openFacts looks at the beginning of s.
func openFacts(s string) fact {
	if len(s) > 1 && s[0] >= 'A' && s[0] <= 'Z' && (s[1] >= 'a' && s[1] <= 'z' || s[1] >= 0x80) {
		return 0 // most lines begin with a capital that is no Roman numeral
	}
	r, n := utf8.DecodeRuneInString(s)
	rest := s[n:]
	space := strings.HasPrefix(rest, " ")
	switch {
	case r == '>' || r == '»' || r == '›' || r == '►' || r == '▶':
		return opensLink
	case (r == '-' || r == '–' || r == '—' || r == '+') && (space || rest != "" && !isDigit(rest[0])):
		return opensDash
	case r == '*' || r == '•' || r == '·' || r == '■' || r == '▪' || r == '●' || r == '◆' || r == '□' || r == '♦':
		return opensStar
	case r == '"' || r == '“' || r == '\'' || r == '‘' || r == '«':
		return opensQuote
	case (isDigit(s[0]) || s[0] >= 'I' && s[0] <= 'X' || s[0] >= 'a' && s[0] <= 'h') && isNumbered(s):
		return opensNumber
	case r >= 'a' && !isUpper(r) && isLetter(r):
		return opensLower
	}
	return 0
}

// isNumbered reports whether s begins like an item of a numbered list: "1. ", "12) ", "a) ", "IV. ".
func isNumbered(s string) bool {
	i := 0
	for i < len(s) && i < 4 && (isDigit(s[i]) || strings.IndexByte("IVX", s[i]) >= 0) {
		i++
	}
	if i == 0 && len(s) > 1 && s[0] >= 'a' && s[0] <= 'h' && s[1] == ')' {
		i = 1
	}
	if i == 0 || i+1 >= len(s) {
		return false
	}
	return (s[i] == '.' || s[i] == ')' || s[i] == '/') && (s[i+1] == ' ' || s[i+1] >= 0x80 || s[i+1] >= 'A' && s[i+1] <= 'Z')
}

// shapeFacts looks at the letters of a short line. A word in small letters, which nearly every line has, tells all but what the glance told.
func shapeFacts(s string, g *glance) (f fact) {
	if g.small <= 0 {
		return spelledFacts(s)
	}
	if g.chars&charDigit != 0 {
		f |= hasDigit
	}
	if g.chars&(charSlash|charW) != 0 && isURL(s) {
		f |= hasURL
	}
	return f
}

// spelledFacts is shapeFacts letter by letter.
func spelledFacts(s string) (f fact) {
	upper, lower, words, capital, digits := 0, 0, 0, 0, 0
	word := true
	for i, r := range s {
		switch {
		case r == ' ' || r == '-' || r == '/' || r == '.' || r == '(' || r == ',':
			word = true
			continue
		case r >= '0' && r <= '9':
			digits++
		case isUpper(r):
			upper++
			if word {
				capital++
			}
		case isLetter(r):
			lower++
		default:
			continue
		}
		if word {
			words++
		}
		word = false
		if lower > 0 && words > capital { // nothing but a digit can tell more
			digits += len(s) - nextDigit(s, i)
			break
		}
	}
	if digits > 0 {
		f |= hasDigit
	}
	if upper+lower == 0 {
		f |= noLetters
	}
	if lower == 0 && upper >= 2 {
		f |= allCaps
	}
	if words > 0 && words == capital {
		f |= titleCase
	}
	if isURL(s) {
		f |= hasURL
	}
	if isFileName(s) {
		f |= fileName
	}
	return f
}

func isURL(s string) bool { return strings.Contains(s, "://") || strings.Contains(s, "www.") }

// pictureExtensions end the file names of pictures.
var pictureExtensions = [...]string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".JPG", ".JPEG", ".PNG"}

// endsAsPicture reports whether s ends as the file name of a picture does, which may have spaces.
func endsAsPicture(s string) bool {
	if last := s[len(s)-1] | 0x20; last != 'g' && last != 'f' && last != 'p' {
		return false
	}
	for _, ext := range pictureExtensions {
		if name, ok := strings.CutSuffix(s, ext); ok && name != "" {
			return name[len(name)-1] != ' ' && !strings.Contains(name, " .") // prose names the kinds of files
		}
	}
	return false
}

// isFileName reports whether s is a picture's file name standing as its alternative text.
func isFileName(s string) bool {
	if strings.ContainsRune(s, ' ') || len(s) < 5 {
		return false
	}
	joints, digits := 0, 0
	for i := range len(s) {
		switch b := s[i]; {
		case b >= 0x80 || b == '.' || b == ':' || b == '@' || b == '/':
			return false
		case b == '-' || b == '_':
			joints++
		case isDigit(b):
			digits++
		}
	}
	return joints > 0 && digits > 0 && isLetter(rune(s[0])) && (joints > 1 || digits > 2)
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// isLetter reports whether r is a letter of the Latin alphabet as Vietnamese and its neighbours write it.
func isLetter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xc0 && r <= 0x1bf && r != 0xd7 && r != 0xf7 || r >= 0x1e00 && r <= 0x1eff
}

// isUpper reports whether r is a capital of the Latin alphabet. In the extended blocks capitals and small letters alternate.
func isUpper(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 'A' && r <= 'Z'
	case r < 0x100:
		return r >= 0xc0 && r <= 0xde && r != 0xd7
	case r < 0x180:
		return r&1 == 0
	case r == 'Ơ' || r == 'Ư':
		return true
	}
	return r >= 0x1e00 && r <= 0x1eff && r&1 == 0
}

// appendLower appends s with the capitals of the Vietnamese alphabet made small. It works on bytes, for every Vietnamese capital is as
// long in UTF-8 as its small letter.
func appendLower(dst []byte, s string) []byte {
	n := len(dst)
	dst = append(dst, s...)
	lowerBytes(dst[n:])
	return dst
}

// lowerBytes makes the capitals among b small.
func lowerBytes(b []byte) {
	for i := 0; i < len(b); i++ {
		c := b[i]
		if c < 0x80 {
			b[i] = smallBytes[c]
			continue
		}
		rest := b[i+1:]
		switch {
		case len(rest) == 0:
		case c == 0xe1 && len(rest) > 1 && rest[0]&^1 == 0xba:
			rest[1] |= 1
			i += 2
		case c == 0xc3:
			if rest[0] >= 0x80 && rest[0] <= 0x9e {
				rest[0] += 0x20
			}
			i++
		case c == 0xc4 || c == 0xc5:
			rest[0] |= 1
			i++
		case c == 0xc6:
			if rest[0] == 0xa0 || rest[0] == 0xaf {
				rest[0]++
			}
			i++
		}
	}
}

// smallBytes holds the small letters of the capitals of ASCII, and its other characters as they are.
var smallBytes = func() (t [0x80]byte) {
	for b := range t {
		t[b] = byte(b)
		if b >= 'A' && b <= 'Z' {
			t[b] += 'a' - 'A'
		}
	}
	return t
}()
