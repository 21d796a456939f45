package vietnews

import "strings"

// likeness tells how much of the shorter of two lines stands in the longer, from 0 to 1, word by word. It looks at lines of up to 60 words.
func likeness(a, b string) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	var seen [64]uint32
	n := 0
	for w := range strings.FieldsSeq(b) {
		if n < len(seen) {
			seen[n] = wordHash(w)
			n++
		}
	}
	words, found := 0, 0
	for w := range strings.FieldsSeq(a) {
		words++
		h := wordHash(w)
		for k := range n {
			if seen[k] == h {
				found++
				seen[k] = 0
				break
			}
		}
	}
	if words == 0 {
		return 0
	}
	return float64(found) / float64(words)
}

// wordHash hashes a word without the punctuation at its ends, small letters and capitals alike (FNV-1a).
func wordHash(w string) uint32 {
	w = strings.Trim(w, ".,;:!?\"'()“”‘’…-–")
	h := uint32(2166136261)
	var buf [64]byte
	for _, b := range appendLower(buf[:0], w[:min(len(w), 60)]) {
		h = (h ^ uint32(b)) * 16777619
	}
	return h
}
