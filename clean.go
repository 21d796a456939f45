package vietnews

import (
	"bytes"
	"html"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A repair names what cleaning changed in a stretch of text. Repairs are a bit set.
type repair uint8

const (
	repairUTF8    repair = 1 << iota // bytes that are no UTF-8 became U+FFFD
	repairLetter                     // Ð for Đ, look-alikes of other scripts
	repairNFC                        // decomposed letters were composed
	repairControl                    // control, bidirectional and invisible characters were dropped
	repairEntity                     // HTML entities were decoded
)

// repairWarning holds the warning that each kind of repair earns. Folded white space earns none.
var repairWarning = [...]struct {
	repair  repair
	code    WarningCode
	message string
}{
	{repairUTF8, WarnInvalidUTF8, "bytes that are no UTF-8 were replaced by U+FFFD"},
	{repairLetter, WarnLettersRepaired, "letters of another alphabet that look Vietnamese were replaced"},
	{repairNFC, WarnNormalized, "decomposed letters were composed"},
	{repairControl, WarnControlDropped, "control or invisible characters were dropped"},
	{repairEntity, WarnEntitiesDecoded, "HTML entities were decoded"},
}

// suspicious marks the ASCII bytes that plain text does not hold, or that may begin something to repair.
var suspicious = func() (t [0x80]bool) {
	for b := range t {
		t[b] = b < ' ' || b == 0x7f || b == '&'
	}
	return t
}()

// plainEnd returns where the first byte of s at or after i stands that is not plain: letters of the Vietnamese alphabet and their like,
// single spaces, common punctuation. What is plain is valid UTF-8 in normalization form C without anything that cleaning would change, so
// nobody has to look at the bytes again. It may stop where going on were right, never the reverse.
func plainEnd(s string, i int) int {
	for i < len(s) {
		b := s[i]
		switch {
		case b < 0x80:
			if suspicious[b] || b == ' ' && i > 0 && s[i-1] == ' ' {
				return i
			}
			i++
		case b == 0xe1:
			if i+2 >= len(s) || s[i+1]&^1 != 0xba || s[i+2]&0xc0 != 0x80 {
				return i
			}
			i += 3
		case b >= 0xc3 && b <= 0xc6:
			if i+1 >= len(s) || s[i+1]&0xc0 != 0x80 || b == 0xc3 && (s[i+1] == 0x90 || s[i+1] == 0xb0) {
				return i
			}
			i += 2
		case b == 0xe2:
			if i+2 >= len(s) || !isPlainSign(s[i+1], s[i+2]) {
				return i
			}
			i += 3
		default:
			return i
		}
	}
	return i
}

// isPlainSign takes dashes, quotes, bullets and ellipses, U+2010 to U+2027, and the signs of currencies, by the last two bytes of UTF-8.
func isPlainSign(b1, b2 byte) bool {
	return b1 == 0x80 && b2 >= 0x90 && b2 <= 0xa7 || b1 == 0x82 && b2 >= 0xa0 && b2 <= 0xbf
}

// A shift says that from a place in a cleaned line on, the same bytes stand by bytes later in the line before cleaning.
type shift struct{ at, by int32 }

// A cleaner repairs a line, and keeps how far what it writes has shifted.
type cleaner struct {
	buf     []byte
	shifts  []shift           // of this line and those before
	from    int               // the line's first shift
	known   map[string]string // what letters were composed to and entities were decoded to, see learn
	segment []byte            // runes that may still compose with what follows
	marks   int               // combining marks among them
	origin  int               // where the segment began
	literal bool              // whether "&amp;" means itself
	whole   bool              // whether line breaks are white space, and do not end the line
	mixed   bool              // whether look-alikes were replaced already
	done    repair
}

// reset empties c for the next line. It keeps the memory, and the shifts of the lines before.
func (c *cleaner) reset() {
	c.buf, c.segment, c.marks, c.from, c.mixed, c.done = c.buf[:0], c.segment[:0], 0, len(c.shifts), false, 0
}

// cleanWords returns s repaired like the words of a field, but with entities left alone: in canonical text "&amp;" means itself.
func cleanWords(s string) string {
	s = strings.Trim(s, " \t\n")
	plain := plainEnd(s, 0)
	if plain == len(s) {
		return s
	}
	c := cleaner{buf: make([]byte, 0, len(s)), literal: true, whole: true}
	c.clean(s, plain)
	return string(c.buf)
}

// clean repairs the line at the head of s, whose first plain bytes are known to be so, and returns its length without the line break.
func (c *cleaner) clean(s string, plain int) int {
	c.reset()
	c.buf = slices.Grow(c.buf, plain)
	n := c.scan(s, plain)
	if n < len(s) && !c.mixed && isForeign(s[n]) {
		n += c.lineEnd(s[n:])
		c.reset()
		c.shifts = c.shifts[:c.from]
		s = repairLookalikes(s[:n], &c.done)
		c.mixed = true
		c.buf = slices.Grow(c.buf, n)
		c.scan(s, 0)
	}
	c.buf = bytes.TrimRight(c.buf, " ")
	return n
}

// scan repairs s up to a line break, or to a letter that calls for a look at the words around it, and returns where it stopped. Up to end s
// is known to be plain.
func (c *cleaner) scan(s string, end int) int {
	i := 0
	for i < len(s) {
		if i >= end {
			end = plainEnd(s, i)
		}
		n := plainRun(s, i, end)
		if n > 0 {
			c.flush()
			c.write(s[i:i+n], i)
		} else if s[i] == ' ' {
			c.space(i)
			n = 1
		} else if s[i] == filler && c.done&repairLetter != 0 {
			n = 1
		} else if n = c.common(s[i:], i); n > 0 {
		} else if n = c.marked(s[i:], i); n == 0 {
			if n = c.unit(s[i:], i); n == 0 {
				break
			}
		}
		i += n
	}
	c.flush()
	return i
}

// common repairs what needs it most often at the head of s, without a look at its properties, and returns its length, or 0.
func (c *cleaner) common(s string, at int) int {
	switch {
	case isZeroWidth(s):
		c.done |= repairControl
		return zeroWidth
	case isEth(s):
		c.flush()
		c.done |= repairLetter
		if s[1] == 0x90 {
			c.write("Đ", at)
		} else {
			c.write("đ", at)
		}
		return 2
	case strings.HasPrefix(s, "\u00a0"):
		c.space(at)
		return len("\u00a0")
	}
	return 0
}

// marked writes the letter with combining marks at the head of s, composed, if it was composed before, and returns its length, or 0. It is
// what makes decomposed text, which spells a few hundred letters again and again, nearly as cheap as composed text.
func (c *cleaner) marked(s string, at int) int {
	letter := plainLetter(s)
	n := letter
	for n > 0 && n < longestKnown && n+1 < len(s) && (s[n] == 0xcc || s[n] == 0xcd && s[n+1] < 0xb0) { // U+0300 to U+036F
		n += 2
	}
	if n == letter || n < len(s) && plainLetter(s[n:]) == 0 {
		return 0 // what follows may compose, or change the order of the marks
	}
	composed := c.known[s[:n]]
	if composed == "" {
		return 0
	}
	c.flush()
	c.shift(at)
	c.done |= repairNFC
	c.buf = append(c.buf, composed...)
	return n
}

// plainLetter returns the length of the rune at the head of s if it is ASCII or of the Vietnamese alphabet, or 0.
func plainLetter(s string) int {
	switch b := s[0]; {
	case b < 0x80:
		return 1
	case b >= 0xc3 && b <= 0xc6:
		return min(2, len(s))
	case b == 0xe1 && len(s) > 2 && s[1]&^1 == 0xba:
		return 3
	}
	return 0
}

// plainRun returns how many bytes of s from i on can be written as they stand: all that is plain, up to end, but for the last letter where a
// mark follows that may change it, and for a space that may be the first of several.
func plainRun(s string, i, end int) int {
	if s[i] == ' ' {
		return 0
	}
	if end < len(s) && end > i && (s[end-1] == ' ' || mayChange(s[end:])) {
		_, n := utf8.DecodeLastRuneInString(s[i:end])
		end -= n
	}
	return end - i
}

// mayChange reports whether a letter before s may change with what s begins with. It does not with a no-break space, nor with a filler or a
// mark without width that no combining mark follows.
func mayChange(s string) bool {
	n := 1
	switch {
	case s[0] == 0xc2:
		return false
	case isZeroWidth(s):
		n = zeroWidth
	case s[0] != filler:
		return true
	}
	return len(s) > n && s[n] >= firstMarkLead
}

// isZeroWidth reports whether s begins with U+200B, U+200C or U+200D, the commonest of the invisible characters, and zeroWidth is their length.
func isZeroWidth(s string) bool {
	return len(s) >= zeroWidth && s[0] == 0xe2 && s[1] == 0x80 && s[2] >= 0x8b && s[2] <= 0x8d
}

const zeroWidth = 3

// isEth reports whether s begins with an Icelandic eth, which is typed for Đ, and no combining mark follows.
func isEth(s string) bool {
	return len(s) > 1 && s[0] == 0xc3 && (s[1] == 0x90 || s[1] == 0xb0) && (len(s) == 2 || s[2] < firstMarkLead)
}

// lineEnd returns where the first line break of s stands, or its length.
func (c *cleaner) lineEnd(s string) int {
	for i := 0; i < len(s) && !c.whole; i++ {
		if b := s[i]; (b < ' ' || b == 0xc2 || b == 0xe2) && isBreak(s, i) > 0 {
			return i
		}
	}
	return len(s)
}

// write appends s, which stood at offset at.
func (c *cleaner) write(s string, at int) {
	c.shift(at)
	c.buf = append(c.buf, s...)
}

// shift notes that what is written next stood at offset at.
func (c *cleaner) shift(at int) {
	by := int32(at - len(c.buf))
	last := int32(0)
	if n := len(c.shifts); n > c.from {
		last = c.shifts[n-1].by
	}
	if by != last {
		if len(c.shifts) == cap(c.shifts) {
			c.shifts = slices.Grow(c.shifts, len(c.shifts)+8) // append grows long lists by a quarter, and so copies each four times
		}
		c.shifts = append(c.shifts, shift{int32(len(c.buf)), by})
	}
}

// unit consumes one rune or entity at the head of s, which stands at offset at, and returns its length, or 0 where scan has to stop.
func (c *cleaner) unit(s string, at int) int {
	if !c.whole && isBreak(s, 0) > 0 || !c.mixed && isForeign(s[0]) {
		return 0
	}
	if s[0] == '&' && !c.literal {
		n := entityLen(s)
		decoded := c.decode(s[:n])
		if decoded != "" && !isForeign(decoded[0]) { // "&omicron;" would be a look-alike that came too late for its word
			c.done |= repairEntity
			for _, r := range decoded {
				c.rune(r, at)
			}
			return n
		}
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 {
		c.done |= repairUTF8
		c.flush()
		c.write("\ufffd", at)
		return n + badBytes(s[n:])
	}
	c.rune(r, at)
	return n
}

// badBytes returns how many bytes at the head of s are no UTF-8. A run of them becomes one U+FFFD, as in strings.ToValidUTF8.
func badBytes(s string) (n int) {
	for n < len(s) && s[n] >= 0x80 {
		if r, size := utf8.DecodeRuneInString(s[n:]); r != utf8.RuneError || size != 1 {
			break
		}
		n++
	}
	return n
}

// decode returns what an HTML entity means, or "" where it means itself.
func (c *cleaner) decode(entity string) string {
	if entity == "" {
		return ""
	}
	decoded, ok := c.known[entity]
	if !ok {
		if decoded = html.UnescapeString(entity); decoded == entity {
			decoded = ""
		}
		c.learn(entity, decoded)
	}
	return decoded
}

// learn keeps what s was found to become, for text repeats itself: what is decomposed spells the letters of one alphabet, and entities are
// of a few kinds. Of s a copy is kept, not the page that it stands in.
func (c *cleaner) learn(s, becomes string) {
	if len(s) > longestKnown || len(c.known) >= mostKnown {
		return
	}
	if c.known == nil {
		c.known = make(map[string]string)
	}
	c.known[strings.Clone(s)] = becomes
}

// How much is kept: more than the letters of the Vietnamese alphabet and the entities in use.
const (
	mostKnown    = 512
	longestKnown = 16
)

// entityLen returns the length of what has the form of an HTML entity at the head of s, or 0.
func entityLen(s string) int {
	const longest = 12 // "&#x10FFFF;" and every name that newspapers meet
	for i := 1; i < len(s) && i < longest; i++ {
		b := s[i]
		switch {
		case b == ';':
			return i + 1
		case b != '#' && !isDigit(b) && (b < 'A' || b > 'Z') && (b < 'a' || b > 'z'):
			return 0
		}
	}
	return 0
}

// rune adds one decoded rune.
func (c *cleaner) rune(r rune, at int) {
	switch {
	case r == 'Ð': // Icelandic eth, typed for Đ
		c.done |= repairLetter
		r = 'Đ'
	case r == 'ð':
		c.done |= repairLetter
		r = 'đ'
	case r == '\u1fbe': // normalization form C makes it a Greek iota, which looks like an i
		c.done |= repairLetter
		r = 'i'
	case r > ' ' && r < 0x7f, isLetter(r), r >= firstMark && r < '\u034f': // neither space nor invisible, need not be looked up
	case isSpace(r):
		c.space(at)
		return
	case isInvisible(r):
		c.done |= repairControl
		return
	}
	c.letter(r, at)
}

// space adds one space, unless one stands there already or the text has not begun.
func (c *cleaner) space(at int) {
	c.flush()
	if n := len(c.buf); n > 0 && c.buf[n-1] != ' ' {
		c.write(" ", at)
	}
}

// maxMarks is the most combining marks that one letter keeps, the limit of Unicode's stream-safe text format (UAX #15, section 13).
// Vietnamese has two; more are ornament or attack, and are dropped.
const maxMarks = 30

// isMark reports whether r is one of the combining marks that Latin letters have.
func isMark(r rune) bool { return r >= firstMark && r <= '\u036f' }

// firstMark is the first rune that may compose with one before it, and firstMarkLead its first byte.
const (
	firstMark     = '\u0300'
	firstMarkLead = 0xcc
)

// letter adds r to the segment, which ends where a rune begins that composes with nothing before it.
func (c *cleaner) letter(r rune, at int) {
	if isMark(r) {
		if c.marks++; c.marks > maxMarks {
			c.done |= repairControl
			return
		}
	}
	var b [utf8.UTFMax]byte
	n := utf8.EncodeRune(b[:], r)
	if len(c.segment) == 0 || r < firstMark || norm.NFC.Properties(b[:n]).BoundaryBefore() {
		c.flush()
		c.origin = at
	}
	c.segment = append(c.segment, b[:n]...)
}

// flush writes the segment in normalization form C.
func (c *cleaner) flush() {
	if len(c.segment) == 0 {
		return
	}
	c.shift(c.origin)
	composed := c.compose()
	if composed != "" {
		c.done |= repairNFC
		c.buf = append(c.buf, composed...)
	} else {
		c.buf = append(c.buf, c.segment...)
	}
	c.segment, c.marks = c.segment[:0], 0
}

// compose returns the segment in normalization form C, or "" where it has it.
func (c *cleaner) compose() string {
	if c.segment[0] < 0xcc && len(c.segment) <= 2 || utf8.RuneCount(c.segment) == 1 && norm.NFC.IsNormal(c.segment) {
		return "" // a rune below U+0300 alone is in every form
	}
	if s, ok := c.known[string(c.segment)]; ok {
		return s
	}
	composed := ""
	if !norm.NFC.IsNormal(c.segment) {
		composed = string(norm.NFC.Append(nil, c.segment...))
	}
	c.learn(string(c.segment), composed)
	return composed
}

// isSpace reports whether r is white space of any width.
func isSpace(r rune) bool { return r == ' ' || r == '\t' || unicode.IsSpace(r) }

// isInvisible reports whether r shows nothing and means nothing in Vietnamese: controls, zero-width marks, byte order marks, soft
// hyphens, bidirectional controls, tags and variation selectors.
func isInvisible(r rune) bool {
	return isNoncharacter(r) || unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == '\u034f' || r >= '\ufe00' && r <= '\ufe0f' ||
		r == '\u115f' || r == '\u1160' || r == '\u3164'
}

// lookalikes maps Cyrillic and Greek letters to the Latin ones that they look like. Scraped pages hold them to foil copying.
var lookalikes = map[rune]rune{
	'А': 'A', 'В': 'B', 'Е': 'E', 'К': 'K', 'М': 'M', 'Н': 'H', 'О': 'O', 'Р': 'P', 'С': 'C', 'Т': 'T', 'Х': 'X', 'І': 'I', 'Ѕ': 'S', 'Ј': 'J',
	'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'у': 'y', 'х': 'x', 'і': 'i', 'ѕ': 's', 'ј': 'j', 'һ': 'h', 'ԁ': 'd', 'ո': 'n',
	'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X',
	'ο': 'o', 'ν': 'v', 'ι': 'i',
}

// filler is what repairLookalikes leaves for the cleaner to drop.
const filler = '\x1a'

// isForeign reports whether letters of Greek, Cyrillic and Armenian begin with b.
func isForeign(b byte) bool { return b >= 0xce && b <= 0xd6 }

// lookalike returns the Latin letter that r looks like, or 0.
func lookalike(r rune) byte {
	if r < firstForeign || r >= endForeign {
		return 0
	}
	return lookalikeTable[r-firstForeign]
}

// lookalikeTable is lookalikes by letter.
var lookalikeTable = func() (t [endForeign - firstForeign]byte) {
	for r, to := range lookalikes {
		t[r-firstForeign] = byte(to)
	}
	return t
}()

// The letters that isForeign takes.
const (
	firstForeign = '\u0380'
	endForeign   = '\u05c0'
)

// isLatin reports whether r is a letter of the Latin script.
func isLatin(r rune) bool {
	return isLetter(r) || r > 0x7f && (r < firstForeign || r >= endForeign) && unicode.Is(unicode.Latin, r)
}

// hasLatin reports whether a letter of the Latin script stands in s.
func hasLatin(s string) bool {
	for i := range len(s) {
		if b := s[i]; b < 0x80 && byteChars[b]&charLetter != 0 {
			return true
		}
	}
	return strings.ContainsFunc(s, isLatin)
}

// repairLookalikes replaces look-alikes in words that also hold Latin letters; a word wholly in another script is left alone. What takes
// the place of a letter of two bytes is one of one byte and an invisible one, so that no offset moves.
func repairLookalikes(s string, done *repair) string {
	var b strings.Builder
	b.Grow(len(s))
	from := 0 // what has not been written yet
	for i := 0; i < len(s); {
		end := strings.IndexByte(s[i:], ' ') + 1 + i
		if end == i {
			end = len(s)
		}
		if hasLatin(s[i:end]) {
			for j, r := range s[i:end] {
				if to := lookalike(r); to != 0 {
					b.WriteString(s[from : i+j])
					b.WriteByte(to)
					b.WriteByte(filler)
					from = i + j + 2
					*done |= repairLetter
				}
			}
		}
		i = end
	}
	b.WriteString(s[from:])
	return b.String()
}
