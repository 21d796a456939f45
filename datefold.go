package vietnews

import (
	"html"
	"strings"
	"unicode/utf8"
)

// maxDateline is the longest line, in bytes, that can be a dateline. The longest one seen is 120 bytes with its section and entities; a
// longer line is prose, and refusing it by its length alone is what makes prose cheap.
const maxDateline = 240

// maxFolded is the longest that a line can be when it is folded. It is less, for entities and letters with diacritics fold to one byte.
const maxFolded = 112

// foldSlack is how many zero bytes stand behind a folded line at least, so that looking a few bytes ahead needs no check.
const foldSlack = 16

// A folded line is a line reduced to the ASCII bytes that the grammar of datelines speaks of: lower-case letters without diacritics, digits,
// punctuation, single spaces. Composed, decomposed and missing diacritics, capitals, entities, no-break and zero-width spaces all fold to
// the same bytes, so the reader knows one spelling of each word.
//
// A word break is put where a capital follows a small letter, for stripped tags leave "viếtThứ hai".
type folded struct {
	n     int
	upper [2]uint64                   // one bit for each byte of b that was a capital
	b     [maxFolded + foldSlack]byte // 128, so that an index & 0x7f needs no check
	from  [maxFolded + foldSlack]byte // where in the line stands what follows the bytes before, for lines up to maxDateline
}

// foldedOther stands for a character that means nothing to the grammar.
const foldedOther = 0x7f

// fold reduces s, stops once it has limit bytes, and returns the offset in s where it stopped: behind all that folds into those bytes.
func (f *folded) fold(s string, limit int) int {
	i, empty := 0, -1 // empty is where the first entity stands that folded to nothing behind the bytes so far
	for {
		n := f.n
		if i = f.foldLetters(s, i, limit); f.n > n && empty >= 0 {
			f.from[n&0x7f], empty = byte(empty), -1
		}
		if i == len(s) || f.n >= limit {
			break
		}
		c, size := s[i], 1
		if c >= utf8.RuneSelf || c == '&' {
			c, size = foldRune(s, i)
		}
		switch {
		case c == 0 || c <= ' ' && !f.wantsSpace():
			if s[i] == '&' && empty < 0 {
				empty = i
			}
			i += size
			continue
		case c-'A' < 26:
			c, size = f.capitalOf(c, size, s, i)
		}
		f.b[f.n&0x7f] = max(c, ' ')
		f.from[f.n&0x7f] = byte(i)
		if empty >= 0 {
			f.from[f.n&0x7f], empty = byte(empty), -1
		}
		f.n++
		i += size
	}
	i += f.silent(s[i:])
	f.from[f.n&0x7f] = byte(i)
	if empty >= 0 {
		f.from[f.n&0x7f] = byte(empty)
	}
	return i
}

// wantsSpace reports whether a space may follow: none begins a line, and no two stand together.
func (f *folded) wantsSpace() bool { return f.n > 0 && f.b[(f.n-1)&0x7f] != ' ' }

// capitalOf gives what the capital c at byte i of s, of size bytes, folds to: its small letter, or first a space behind a small letter.
func (f *folded) capitalOf(c byte, size int, s string, i int) (byte, int) {
	if f.n > 0 && s[i-1] > 'Z' && f.small(f.n-1) {
		return ' ', 0
	}
	f.upper[f.n>>6&1] |= 1 << (f.n & 63)
	return c + 'a' - 'A', size
}

// foldLetters folds what nearly all bytes of a line are, spaces, letters, digits and marks of ASCII and Vietnamese letters, and returns the
// offset of the first that is something else. It calls nothing, so that it runs in registers.
func (f *folded) foldLetters(s string, i, limit int) int {
	n := f.n
	for i < len(s) && n < limit {
		c, size := s[i], 1
		if t := foldPlain[c]; t != 0 {
			f.b[n&0x7f], f.from[n&0x7f] = t, byte(i)
			n++
			i++
			continue
		}
		switch {
		case c == ' ' && n > 0 && f.b[(n-1)&0x7f] != ' ', c-'A' < 26:
		case c == 0xe1 && i+2 < len(s) && s[i+1]&^1 == 0xba: // U+1E80 to U+1EFF
			c, size = vietFold[(s[i+1]&1)<<6|s[i+2]&0x3f], 3
		case c-0xc3 < 4 && i+1 < len(s) && s[i+1]&0xc0 == 0x80: // U+00C0 to U+01BF
			c, size = latinFold[uint(c-0xc3)<<6|uint(s[i+1]&0x3f)], 2
		case c == 0xcc && i+1 < len(s) && s[i+1]&0xc0 == 0x80: // U+0300 to U+033F: combining marks
			i += 2
			continue
		default:
			f.n = n
			return i
		}
		if c-'A' < 26 {
			if n > 0 && s[i-1] > 'Z' && f.small(n-1) {
				c, size = ' ', 0
			} else {
				c += 'a' - 'A'
				f.upper[n>>6&1] |= 1 << (n & 63)
			}
		}
		f.b[n&0x7f], f.from[n&0x7f] = c, byte(i)
		n++
		i += size
	}
	f.n = n
	return i
}

// silent gives the length of what s begins with and what folds to nothing behind the bytes read so far: combining marks, zero-width marks,
// spaces behind a space.
func (f *folded) silent(s string) (n int) {
	for n < len(s) {
		c, size := s[n], 1
		if c >= utf8.RuneSelf {
			c, size = foldRune(s, n)
		}
		if c != 0 && (c > ' ' || f.n > 0 && f.b[(f.n-1)&0x7f] != ' ') {
			break
		}
		n += size
	}
	return n
}

// foldPlain has the bytes that fold to themselves whatever stands before them, and 0 for all others.
var foldPlain = func() (t [256]byte) {
	for c := byte('!'); c < 0x7f; c++ {
		if c != '&' && c-'A' >= 26 {
			t[c] = c
		}
	}
	return t
}()

// small reports whether byte i of the folded line was a small letter.
func (f *folded) small(i int) bool { return f.b[i&0x7f]-'a' < 26 && !f.capital(i) }

// capital reports whether byte i of the folded line was a capital letter.
func (f *folded) capital(i int) bool { return f.upper[i>>6&1]>>(i&63)&1 != 0 }

// The letters of U+00C0 to U+01BF and of U+1E80 to U+1EFF without their diacritics, case kept. An underscore is a letter that Vietnamese
// does not use.
const (
	latinFold = "AAAAAA_CEEEEIIIIDNOOOOO__UUUUY__aaaaaa_ceeeeiiiidnooooo__uuuuy_y" +
		"AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHh__IiIiIiIiI___JjKk_LlLlLl_" +
		"___NnNnNn___OoOoOo__RrRrRrSsSsSsSsTtTt__UuUuUuUuUuUuWwYyYZzZzZz_" +
		"________________________________Oo_____________Uu_______________" // from U+00C0
	vietFold = "WwWwWwWwWwXxXxYyZzZzZzhtwy______AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
		"EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy______" // from U+1E80
)

// foldRune gives the ASCII byte that the character or entity at byte i of s folds to, with its case, and its length in bytes; 0 means that
// the character is dropped.
func foldRune(s string, i int) (byte, int) {
	c := s[i]
	switch {
	case c == 0xe1 && i+2 < len(s) && s[i+1]&^1 == 0xba: // U+1E80 to U+1EFF
		return vietFold[(s[i+1]&1)<<6|s[i+2]&0x3f], 3
	case c-0xc3 < 4 && i+1 < len(s) && s[i+1]&0xc0 == 0x80: // U+00C0 to U+01BF
		return latinFold[uint(c-0xc3)<<6|uint(s[i+1]&0x3f)], 2
	case c == '&':
		return foldEntity(s[i:])
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	return foldCodePoint(r), size
}

// beginsFolded reports whether the letters that s begins with fold to text, whatever spaces stand between them.
func beginsFolded(s, text string) bool {
	for i := 0; i < len(s) && text != ""; {
		c, size := s[i], 1
		if c >= utf8.RuneSelf || c == '&' {
			c, size = foldRune(s, i)
		}
		i += size
		if c <= ' ' {
			continue
		}
		if c|0x20 != text[0] {
			return false
		}
		text = text[1:]
	}
	return text == ""
}

func foldCodePoint(r rune) byte {
	switch {
	case r < utf8.RuneSelf:
		return byte(r)
	case 0xc0 <= r && r < 0x1c0:
		return latinFold[r-0xc0]
	case 0x1e80 <= r && r < 0x1f00:
		return vietFold[r-0x1e80]
	case r < 0xc0:
		return foldLatin[r-utf8.RuneSelf]
	case 0x2000 <= r && r < 0x2080:
		return foldPunctuation[r-0x2000]
	case 0x300 <= r && r < 0x370: // combining marks
		return 0
	case 0xff01 <= r && r < 0xff5e: // full-width forms of ASCII
		return byte(r - 0xfee0)
	}
	return foldMark(r)
}

// What the characters from U+0080 and from U+2000 on fold to, of which nearly all marks are.
var (
	foldLatin       = foldMarksFrom(utf8.RuneSelf)
	foldPunctuation = foldMarksFrom(0x2000)
)

func foldMarksFrom(first rune) (t [128]byte) {
	for i := range t {
		t[i] = foldMark(first + rune(i))
	}
	return t
}

func foldMark(r rune) byte {
	for _, p := range foldMarks {
		if strings.ContainsRune(p.from, r) {
			return p.to
		}
	}
	return foldedOther
}

// foldMarks are the marks and spaces that outlets use where others use ASCII.
var foldMarks = [...]struct {
	from string
	to   byte
}{
	{"\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f", 0},
	{"\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\u2028\u2029\u0085", ' '},
	{"–—−‐‑", '-'},
	{"•·●∙⋅│►▪", '|'},
	{"’‘′´ʼ", '\''},
	{"“”″", '"'},
	{"～©®", '~'},
	{"⁄", '/'},
	{"»›", '>'},
	{utf8Error, '?'},
}

const utf8Error = "\uFFFD"

// foldEntity folds an HTML entity, or the bare ampersand where none stands.
func foldEntity(s string) (byte, int) {
	const longest = 10 // "&#x1EA5;" and "&middot;" are the longest that a dateline needs
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 0 {
		return foldedOther, 1
	}
	text := html.UnescapeString(s[:end+1])
	r, size := utf8.DecodeRuneInString(text)
	if size != len(text) || r == '&' {
		return foldedOther, 1
	}
	return foldCodePoint(r), end + 1
}
