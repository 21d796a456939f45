package vietnews

import "strings"

// A charSet is a kind of character that rules look for. Marks are a bit set: those of a line say at once which searches in it are in vain.
type charSet uint32

const (
	charLetter  charSet = 1 << iota // an ASCII letter
	charDigit                       // a digit
	charStop                        // "."
	charColon                       // ":"
	charSlash                       // "/"
	charOpen                        // "(" or "["
	charAt                          // "@"
	charArrow                       // ">" or "|"
	charEquals                      // "="
	charComma                       // ","
	charQuote                       // a straight double quote
	charHash                        // "#"
	charW                           // w, which no Vietnamese word has, but every address
	charDash                        // "-"
	charOther                       // any other ASCII punctuation
	charSign                        // a typographic quote, dash, bullet or ellipsis
	charApart                       // sets a credit off, see isApart
	charSpace                       // a space
	charControl                     // what is not plain, or may begin what is not

	anyChar = charControl<<1 - 1 // of a line that is not plain: it may hold anything
)

// byteChars holds the chars of each ASCII character.
var byteChars = func() (t [0x80]charSet) {
	kinds := [...]struct {
		of   charSet
		list string
	}{
		{charDigit, "0123456789"}, {charStop, "."}, {charColon, ":"}, {charSlash, "/"}, {charOpen, "(["}, {charAt, "@"}, {charArrow, ">|"},
		{charEquals, "="},
		{charComma, ","}, {charQuote, "\""}, {charHash, "#"}, {charDash, "-"}, {charSpace, " "}, {charLetter | charW, "wW"},
	}
	for b := range t {
		switch {
		case b < ' ', b == 0x7f, b == '&':
			t[b] = charControl
		case isLetter(rune(b)):
			t[b] = charLetter
		default:
			t[b] = charOther
		}
		if apartMarks[b] {
			t[b] |= charApart
		}
	}
	for _, k := range kinds {
		for _, b := range []byte(k.list) {
			t[b] = t[b]&charApart | k.of
		}
	}
	return t
}()

// A glance is what one look over the bytes of a line tells.
type glance struct {
	chars charSet
	words int // words that spaces part
	small int // where the first word begins that stands behind a space and opens with a small letter, or -1
	apart [keptApart]int32
	n     int // chars that set credits off; apart keeps where the last of them end
}

// keptApart is for how many of the chars that set credits off a glance keeps their places. It is a power of two.
const keptApart = 16

// look takes a glance at s up to where plainEnd says that it is plain no more, and returns that place.
func (g *glance) look(s string) int {
	chars, words, small, n := charSet(0), 1, noSmall, 0
	i := 0
loop:
	for i < len(s) {
		b := s[i]
		switch {
		case b < 0x80:
			m := byteChars[b]
			chars |= m
			switch {
			case m < charApart:
			case m&charApart != 0:
				g.apart[n%keptApart] = int32(i + 1)
				n++
			case m == charSpace:
				if i > 0 && s[i-1] == ' ' {
					break loop
				}
				words++
				if small < 0 && isSmallHead(s[i+1:]) {
					small = i + 1
				}
			default:
				break loop
			}
			i++
		case b == 0xe1:
			if i+2 >= len(s) || s[i+1]&^1 != 0xba || s[i+2]&0xc0 != 0x80 {
				break loop
			}
			i += 3
		case b >= 0xc3 && b <= 0xc6:
			if i+1 >= len(s) || s[i+1]&0xc0 != 0x80 || b == 0xc3 && (s[i+1] == 0x90 || s[i+1] == 0xb0) {
				break loop
			}
			i += 2
		case b == 0xe2:
			if i+2 >= len(s) || !isPlainSign(s[i+1], s[i+2]) {
				break loop
			}
			i += 3
			chars |= charSign
			if apartMarks[s[i-1]] && s[i-2] == 0x80 {
				g.apart[n%keptApart] = int32(i)
				n++
			}
		default:
			break loop
		}
	}
	g.chars, g.words, g.small, g.n = chars, words, small, n
	return i
}

// apartBefore reports whether a mark that sets a credit off may end at or after from, and before end.
func (g *glance) apartBefore(end, from int) bool {
	if g.n > keptApart {
		return true
	}
	for k := g.n - 1; k >= 0 && int(g.apart[k]) >= from; k-- {
		if int(g.apart[k]) < end {
			return true
		}
	}
	return false
}

// glanceAt takes a glance at the text of a line that was repaired, plain or not. A long one is prose, of which nobody asks what it holds.
func (p *page) glanceAt(s string) {
	words := strings.Count(s, " ") + 1
	if g := &p.glance; words > maxCredit || g.look(s) < len(s) {
		g.chars, g.words, g.small, g.n = anyChar, words, unknownSmall, keptApart+1
	}
}

// Where the first small word stands in a text without one, and in one that is not plain.
const (
	noSmall      = -1
	unknownSmall = -2
)

// isSmallHead reports whether s begins with a small letter.
func isSmallHead(s string) bool {
	switch {
	case len(s) == 0:
		return false
	case s[0] < 0x80:
		return s[0] >= 'a' && s[0] <= 'z'
	case len(s) == 1:
		return false
	case s[0] == 0xe1:
		return len(s) > 2 && s[2]&1 == 1
	case s[0] == 0xc3:
		return s[1] >= 0x9f && s[1] != 0xb7
	case s[0] == 0xc4, s[0] == 0xc5:
		return s[1]&1 == 1
	}
	return s[0] == 0xc6 && s[1] != 0xa0 && s[1] != 0xaf
}
