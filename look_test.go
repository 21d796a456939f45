package vietnews

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// Eight bytes at once are passed by where they would be one character after the other.
func FuzzUntouched(f *testing.F) {
	for _, s := range []string{longDateline, longProse, "", "«Ừ»", "a\u200fb", "1234567\xe1", "1234567\xe1\xba", "123456\xe1\xba\xa5", "\x80", "1234567ắ\x80",
		strings.Repeat("ứ", 8), strings.Repeat("đ", 12) + "\xe1\xbax", "12345678\x00", "1234567ắắ\"", "1234567\xc3\xe1\xba\xa5", "\xed\xa0\x80 1234567"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, table := range []*lookTable{&unseenTable, &markup, &quoted, &scripted} {
			if got, want := untouched(s, table), untouchedSingly(s, table); got != want {
				t.Errorf("%q: untouched to %d, want %d", s, got, want)
			}
		}
	})
}

// untouchedSingly is [untouched], one character after the other.
func untouchedSingly(s string, table *lookTable) int {
	size := [...]int{pass: 1, pass2: 2, pass3: 3, follows: 0, look: 0}
	for i := range s {
		if _, n := utf8.DecodeRuneInString(s[i:]); n != size[table[s[i]]] {
			return i
		}
	}
	return len(s)
}

// The first byte that tells of words tells what the whole text does.
func FuzzHasWords(f *testing.F) {
	for _, s := range []string{"", "a", " ", "\u00a0", "\u3000 ", "Ở", "\u1680", "\u200f", "đ", "\xc3", "\xe1\xba", "\u2028", "\u1e80", "\x00\x7f", "\u061c", "\ufdd0", "“"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := hasWords(s), strings.TrimSpace(string(appendPlain(nil, s))) != ""; got != want {
			t.Errorf("hasWords(%q) = %v", s, got)
		}
	})
}
