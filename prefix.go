package vietnews

import "strings"

// A prefixTable holds words by their first byte, so that most texts are refused at a glance.
type prefixTable [256]wordsByHead

// wordsByHead are the words with one first byte, and as a bit set, of 64 kinds, the bytes that stand second in them.
type wordsByHead struct {
	words   []string
	seconds uint64
}

// prefixesOf makes a table. Of words with a common beginning the one that stands first is found.
func prefixesOf(words ...string) *prefixTable {
	t := new(prefixTable)
	for _, w := range words {
		row := &t[w[0]]
		row.words = append(row.words, w)
		if len(w) == 1 {
			row.seconds = ^uint64(0)
		} else {
			row.seconds |= 1 << (w[1] & 63)
		}
	}
	return t
}

// prefixIn returns the first word of t that s begins with, or "".
func prefixIn[T string | []byte](t *prefixTable, s T) string {
	if len(s) == 0 {
		return ""
	}
	row := &t[s[0]]
	if len(s) > 1 && row.seconds>>(s[1]&63)&1 == 0 {
		return ""
	}
	for _, w := range row.words {
		if len(s) >= len(w) && string(s[:len(w)]) == w {
			return w
		}
	}
	return ""
}

// An opener is a hash of a line's first word, or of its first two, without marks before it, capitals or diacritics. It is found at a
// glance, so that lines which begin like no row of any table need not be folded.
type opener uint16

// openers is the number of openers.
const openers = 1 << 12

// openerOf returns the opener of the first word of s. It takes in the bytes of letters up to the first other one, or that one alone where s
// begins with none.
func openerOf[T string | []byte](s T) opener {
	h, _ := hashWord(s)
	return openerFrom(h)
}

// openersOf returns the openers of the first word of s and of its first two, which is 0 where a space does not part two words.
func openersOf[T string | []byte](s T) (one, two opener) {
	h, n := hashWord(s)
	if n+1 >= len(s) || s[n] != ' ' || !isLetterByte(s[n+1]) || !isLetterByte(s[n-1]) {
		return openerFrom(h), 0
	}
	return openerFrom(h), openerFrom(h<<5 - h + hashLetters(s[n+1:]))
}

func openerFrom(hash uint32) opener { return opener(hash * 0x9e3779b1 >> 20) }

// hashWord returns the hash of the first word of s, and where it ends.
func hashWord[T string | []byte](s T) (h uint32, end int) {
	i := 0
	for i < len(s) && isTrim(s[i]) {
		i++
	}
	if i == len(s) {
		return 0, i
	}
	h = uint32(s[i] | 0x20)
	for i++; i < len(s) && isLetterByte(s[i-1]) && isLetterByte(s[i]); i++ {
		if b := s[i]; b < 0x80 || b >= 0xc0 { // what follows a letter's first byte tells small from capital
			h = h<<5 - h + uint32(b|0x20)
		}
	}
	return h, i
}

// hashLetters returns the hash of the letters at the head of s.
func hashLetters[T string | []byte](s T) (h uint32) {
	for i := 0; i < len(s) && isLetterByte(s[i]); i++ {
		if b := s[i]; b < 0x80 || b >= 0xc0 {
			h = h<<5 - h + uint32(b|0x20)
		}
	}
	return h
}

// isLetterByte reports whether b may stand in a letter of the Vietnamese alphabet.
func isLetterByte(b byte) bool { return letterBytes[b] }

var letterBytes = func() (t [256]bool) {
	for b := range t {
		t[b] = b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 && b != 0xc2 && b != 0xe2
	}
	return t
}()

// An openerTable holds the most words of a line of which a row with that opener may say something.
type openerTable [openers]uint8

func (t *openerTable) add(row string, words int) { t.set(openerOf(row), words) }

func (t *openerTable) set(o opener, words int) { t[o] = max(t[o], uint8(words)) }

// A knownTable holds the openers of rows, those of two words by both.
type knownTable struct{ one, two openerTable }

// addWhole adds a row that lines say whole.
func (t *knownTable) addWhole(row string, words int) {
	one, two := openersOf(row)
	t.add(one, two, words)
}

// addPrefix adds a row that lines begin with.
func (t *knownTable) addPrefix(row string, words int) {
	one, two := prefixOpeners(row)
	t.add(one, two, words)
}

func (t *knownTable) add(one, two opener, words int) {
	if two != 0 {
		t.two.set(two, words)
	} else {
		t.one.set(one, words)
	}
}

// prefixOpeners returns the openers of the lines that begin with row: its second word counts only if it ends within the row.
func prefixOpeners(row string) (one, two opener) {
	one, two = openersOf(row)
	if _, rest, _ := strings.Cut(row, " "); strings.TrimLeftFunc(rest, isLetter) == "" {
		two = 0
	}
	return one, two
}

// words returns the most words of a line with these openers of which some row may say something.
func (t *knownTable) words(one, two opener) int {
	n := t.one[one]
	if two != 0 {
		n = max(n, t.two[two])
	}
	return int(n)
}

func spaced(s string) map[string]bool { return setOf(strings.Fields(s)) }

func barred(s string) map[string]bool { return setOf(strings.Split(s, "|")) }

func setOf(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// contains reports whether the folded s is a row of table.
func contains(table map[string]bool, s string) bool {
	var buf [96]byte
	return len(s) < len(buf)-4 && table[string(lower(&buf, s))]
}

// lower folds s into buf. What is longer than buf is cut, for no name in a table is as long.
func lower(buf *[96]byte, s string) []byte {
	cut := min(len(s), len(buf)-4)
	return appendLower(buf[:0], s[:cut])
}

// hasAny reports whether low begins with one of the words.
func hasAny(low []byte, words ...string) bool {
	for _, w := range words {
		if len(low) >= len(w) && string(low[:len(w)]) == w {
			return true
		}
	}
	return false
}

func openersIn(tables ...map[string]bool) *openerTable {
	t := new(openerTable)
	for _, table := range tables {
		for row := range table {
			t.add(row, 1)
		}
	}
	return t
}
