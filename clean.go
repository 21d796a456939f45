package vietnews

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A repair names what cleaning changed in a stretch of text. Repairs are a bit set.
type repair uint8

const (
	repairSpace    repair = 1 << iota // white space was folded; nobody needs to know
	repairUTF8                        // bytes that are no UTF-8 became U+FFFD
	repairLetter                      // Ð for Đ, look-alikes of other scripts
	repairNFC                         // decomposed letters were composed
	repairControl                     // control, bidirectional and invisible characters were dropped
	repairEntity                      // HTML entities were decoded
	repairWarnings = repairUTF8 | repairLetter | repairNFC | repairControl | repairEntity
)

// repairWarning holds the warning that each kind of repair earns.
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

// suspicious marks the bytes that plain Vietnamese news text does not hold, or that may begin something to repair. Text without any of
// them needs no cleaning but for runs of spaces. The lead byte of typographic quotes and dashes (0xE2) stands apart, for it is common.
var suspicious = func() (t [256]bool) {
	for b := range t {
		t[b] = b < ' ' && b != '\n' || b == 0x7f || b == '&' || b >= 0xc7
	}
	t[0xc2] = true
	t[0xe1], t[0xe2] = false, false
	return t
}()

// isClean reports whether every line of s can be taken as it stands: valid UTF-8 in normalization form C without anything that
// cleaning would change, but for spaces at the ends of lines. It may say no where yes were right, never the reverse.
func isClean(s string) bool {
	for i := 0; i < len(s); i++ {
		if suspicious[s[i]] {
			return false
		}
	}
	if !utf8.ValidString(s) || strings.Contains(s, "  ") || strings.Contains(s, "Ð") || strings.Contains(s, "ð") {
		return false
	}
	return !hasOddRune(s, 0xe1, plainE1) && !hasOddRune(s, 0xe2, plainE2)
}

// hasOddRune reports whether a rune of s whose encoding begins with lead is not plain.
func hasOddRune(s string, lead byte, plain func(b1, b2 byte) bool) bool {
	for {
		i := strings.IndexByte(s, lead)
		if i < 0 {
			return false
		}
		if !plain(s[i+1], s[i+2]) {
			return true
		}
		s = s[i+3:]
	}
}

// plainE1 takes Latin Extended Additional, U+1E80 to U+1EFF, where the Vietnamese letters live.
func plainE1(b1, b2 byte) bool { return b1 == 0xba || b1 == 0xbb }

// plainE2 takes dashes, quotes, bullets and ellipses, and the dong and euro signs.
func plainE2(b1, b2 byte) bool {
	switch b1 {
	case 0x80:
		return b2 >= 0x90 && b2 <= 0xa7
	case 0x82:
		return true
	}
	return false
}

// A cleaner repairs text rune by rune and keeps for every byte it writes the offset of the byte that it came from.
type cleaner struct {
	buf     []byte
	off     []int32
	segment []byte // runes that may still compose with what follows
	origin  int32  // where the segment began
	done    repair
	literal bool // whether "&amp;" means itself
}

// clean returns s repaired, with the offset in s of each byte of the result, and what was done.
func clean(s string) (text string, off []int32, done repair) { return cleanText(s, false) }

// cleanWords returns s repaired like the words of a field, but with entities left alone: in canonical text "&amp;" means itself.
func cleanWords(s string) string {
	s = strings.Trim(s, " \t\n")
	if !isClean(s) {
		s, _, _ = cleanText(s, true)
	}
	return s
}

func cleanText(s string, literal bool) (text string, off []int32, done repair) {
	c := cleaner{literal: literal, buf: make([]byte, 0, len(s)), off: make([]int32, 0, len(s)+1)}
	for i := 0; i < len(s); {
		n := c.unit(s[i:], i)
		i += n
	}
	c.flush()
	n := len(c.buf)
	for n > 0 && c.buf[n-1] == ' ' {
		n--
	}
	return repairLookalikes(string(c.buf[:n]), c.off[:n], &c.done), c.off[:n], c.done
}

// unit consumes one rune or entity at the head of s, which stands at offset at, and returns its length.
func (c *cleaner) unit(s string, at int) int {
	if s[0] == '&' && !c.literal {
		if n := entityLen(s); n > 0 {
			c.done |= repairEntity
			for _, r := range html.UnescapeString(s[:n]) {
				c.rune(r, at)
			}
			return n
		}
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 {
		c.done |= repairUTF8
	}
	c.rune(r, at)
	return n
}

// entityLen returns the length of the HTML entity at the head of s, or 0.
func entityLen(s string) int {
	const longest = 12 // "&#x10FFFF;" and every name that newspapers meet
	for i := 1; i < len(s) && i < longest; i++ {
		b := s[i]
		switch {
		case b == ';':
			if i > 1 && html.UnescapeString(s[:i+1]) != s[:i+1] {
				return i + 1
			}
			return 0
		case b != '#' && (b < '0' || b > '9') && (b < 'A' || b > 'Z') && (b < 'a' || b > 'z'):
			return 0
		}
	}
	return 0
}

// rune adds one decoded rune.
func (c *cleaner) rune(r rune, at int) {
	switch {
	case r == '\u00d0' || r == '\u00f0': // Icelandic eth, typed for Đ and đ
		c.done |= repairLetter
		r += '\u0110' - '\u00d0'
		if r == '\u0130' {
			r = 'đ'
		}
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
		c.buf = append(c.buf, ' ')
		c.off = append(c.off, int32(at))
	}
}

// letter adds r to the segment, which ends where a rune begins that composes with nothing before it.
func (c *cleaner) letter(r rune, at int) {
	var b [utf8.UTFMax]byte
	n := utf8.EncodeRune(b[:], r)
	if len(c.segment) == 0 || norm.NFC.Properties(b[:n]).BoundaryBefore() {
		c.flush()
		c.origin = int32(at)
	}
	c.segment = append(c.segment, b[:n]...)
}

// flush writes the segment in normalization form C.
func (c *cleaner) flush() {
	if len(c.segment) == 0 {
		return
	}
	before := len(c.buf)
	c.buf = norm.NFC.Append(c.buf, c.segment...)
	if string(c.buf[before:]) != string(c.segment) {
		c.done |= repairNFC
	}
	for range len(c.buf) - before {
		c.off = append(c.off, c.origin)
	}
	c.segment = c.segment[:0]
}

// isSpace reports whether r is white space of any width.
func isSpace(r rune) bool { return r == ' ' || r == '\t' || unicode.IsSpace(r) }

// isInvisible reports whether r shows nothing and means nothing in Vietnamese: controls, zero-width marks, byte order marks, soft
// hyphens, bidirectional controls, tags and variation selectors.
func isInvisible(r rune) bool {
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == '\u034f' || r >= '\ufe00' && r <= '\ufe0f' ||
		r == '\u115f' || r == '\u1160' || r == '\u3164'
}

// lookalikes maps Cyrillic and Greek letters to the Latin ones that they look like. Scraped pages hold them to foil copying.
var lookalikes = map[rune]rune{
	'А': 'A', 'В': 'B', 'Е': 'E', 'К': 'K', 'М': 'M', 'Н': 'H', 'О': 'O', 'Р': 'P', 'С': 'C', 'Т': 'T', 'Х': 'X', 'І': 'I', 'Ѕ': 'S', 'Ј': 'J',
	'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'у': 'y', 'х': 'x', 'і': 'i', 'ѕ': 's', 'ј': 'j', 'һ': 'h', 'ԁ': 'd', 'ո': 'n',
	'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X',
	'ο': 'o', 'ν': 'v', 'ι': 'i',
}

// repairLookalikes replaces look-alikes in words that also hold Latin letters; a word wholly in another script is left alone. The
// result is as long in runes but shorter in bytes, so offsets move with it.
func repairLookalikes(s string, off []int32, done *repair) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return lookalikes[r] != 0 }) {
		return s
	}
	var b strings.Builder
	n := 0
	for i := 0; i < len(s); {
		end := strings.IndexByte(s[i:], ' ')
		if end < 0 {
			end = len(s)
		} else {
			end += i + 1
		}
		latin := strings.ContainsFunc(s[i:end], func(r rune) bool { return unicode.Is(unicode.Latin, r) })
		for j, r := range s[i:end] {
			size := utf8.RuneLen(r)
			if to := lookalikes[r]; to != 0 && latin {
				r = to
				*done |= repairLetter
			}
			b.WriteRune(r)
			for range utf8.RuneLen(r) {
				off[n] = off[i+j]
				n++
			}
			_ = size
		}
		i = end
	}
	return b.String()
}
