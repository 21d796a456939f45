package vietnews

// A prefixTable holds words by their first byte, so that most texts are refused at a glance.
type prefixTable [256][]string

// prefixesOf makes a table. Of words with a common beginning the one that stands first is found.
func prefixesOf(words ...string) *prefixTable {
	t := new(prefixTable)
	for _, w := range words {
		t[w[0]] = append(t[w[0]], w)
	}
	return t
}

// prefixIn returns the first word of t that s begins with, or "".
func prefixIn[T string | []byte](t *prefixTable, s T) string {
	if len(s) == 0 {
		return ""
	}
	for _, w := range t[s[0]] {
		if len(s) >= len(w) && string(s[:len(w)]) == w {
			return w
		}
	}
	return ""
}

// An opener is a hash of a line's first word without marks before it, capitals or diacritics. It is found at a glance, so that lines which
// begin like no row of any table need not be folded.
type opener uint16

// openers is the number of openers.
const openers = 1 << 12

// openerOf returns the opener of s. It takes in the bytes of letters up to the first other one, or that one alone where s begins with none.
func openerOf[T string | []byte](s T) opener {
	i := 0
	for i < len(s) && isTrim(s[i]) {
		i++
	}
	if i == len(s) {
		return 0
	}
	h := uint32(s[i] | 0x20)
	for i++; i < len(s) && isLetterByte(s[i-1]) && isLetterByte(s[i]); i++ {
		if b := s[i]; b < 0x80 || b >= 0xc0 { // what follows a letter's first byte tells small from capital
			h = h<<5 - h + uint32(b|0x20)
		}
	}
	return opener(h * 0x9e3779b1 >> 20)
}

// isLetterByte reports whether b may stand in a letter of the Vietnamese alphabet.
func isLetterByte(b byte) bool {
	return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 && b != 0xc2 && b != 0xe2
}

// An openerTable holds the most words of a line of which a row with that opener may say something.
type openerTable [openers]uint8

func (t *openerTable) add(row string, words int) {
	o := openerOf(row)
	t[o] = max(t[o], uint8(words))
}
