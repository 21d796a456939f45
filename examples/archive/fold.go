package main

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Text is indexed twice, marked and plain. Marked text keeps its diacritics: small letters, NFC, and tones on the vowel that schools put them
// on, for "hoà" and "hòa" are one word. Plain text has no diacritics at all, for readers without a Vietnamese keyboard.

// marked makes words that are written alike equal.
func marked(s string) string {
	s = norm.NFC.String(strings.ToLower(s))
	if !strings.ContainsAny(s, "àáảãạèéẻẽẹúýỳỷỹỵ") {
		return s
	}
	runes := []rune(s)
	for i := 1; i < len(runes); i++ {
		if i+1 < len(runes) && unicode.IsLetter(runes[i+1]) {
			continue // a consonant or a third vowel follows: "hoàn", "ngoài"
		}
		afterQ := i > 1 && runes[i-2] == 'q'
		if pair, ok := tones[[2]rune{runes[i-1], runes[i]}]; ok && !afterQ {
			runes[i-1], runes[i] = pair[0], pair[1]
		} else if runes[i-1] == 'ú' && runes[i] == 'y' && afterQ {
			runes[i-1], runes[i] = 'u', 'ý' // "qúy": here the first vowel belongs to the consonant
		}
	}
	return string(runes)
}

// tones gives the endings that have their tone on the second vowel the one on the first.
var tones = func() map[[2]rune][2]rune {
	m := make(map[[2]rune][2]rune)
	for _, row := range []struct{ plain, first, second string }{
		{"oa", "òóỏõọ", "àáảãạ"},
		{"oe", "òóỏõọ", "èéẻẽẹ"},
		{"uy", "ùúủũụ", "ỳýỷỹỵ"},
	} {
		first, second := []rune(row.first), []rune(row.second)
		for i := range first {
			m[[2]rune{rune(row.plain[0]), second[i]}] = [2]rune{first[i], rune(row.plain[1])}
		}
	}
	return m
}()

// plain takes the diacritics off marked text: "dân vận" is "dan van".
func plain(s string) string {
	table := bases()
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			b.WriteByte(byte(r))
		case int(r) < len(table) && table[r] != 0:
			b.WriteRune(table[r])
		case !unicode.Is(unicode.Mn, r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// bases gives the base letter of each letter with diacritics, up to the last of Vietnamese.
var bases = sync.OnceValue(func() []rune {
	table := make([]rune, 0x1F00)
	for r := range table {
		if d := norm.NFD.PropertiesString(string(rune(r))).Decomposition(); d != nil {
			table[r], _ = utf8.DecodeRune(d)
		}
	}
	table['đ'], table['Đ'] = 'd', 'D'
	return table
})

// A word is one word of a text: a syllable or a number, as the index cuts them.
type word struct {
	start, end    int // bytes
	marked, plain string
}

// splitWords cuts text into words where the index does: at all that is neither letter nor digit nor mark.
func splitWords(text string) []word {
	var words []word
	start := -1
	flush := func(end int) {
		if start >= 0 {
			m := marked(text[start:end])
			words = append(words, word{start, end, m, plain(m)})
			start = -1
		}
	}
	for i, r := range text {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Mn, r) {
			if start < 0 {
				start = i
			}
			continue
		}
		flush(i)
	}
	flush(len(text))
	return words
}
