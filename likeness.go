package vietnews

import "iter"

// likeness tells how much of the shorter of two lines stands in the longer, from 0 to 1, word by word. It looks at the first 64 words.
func likeness(a, b string) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	var seen [64]uint32
	n := 0
	for h := range wordHashes(b) {
		seen[n] = h
		if n++; n == len(seen) {
			break
		}
	}
	words, found := 0, 0
	for h := range wordHashes(a) {
		if words++; words > len(seen) {
			break
		}
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

// wordHashes yields the hashes of the words of s, which single spaces part, small letters and capitals alike and punctuation left out.
func wordHashes(s string) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		h := hashStart
		for i := 0; i < len(s); {
			b := s[i]
			switch {
			case b == ' ':
				if h != hashStart && !yield(h) {
					return
				}
				h = hashStart
				i++
			case b < 0x80:
				h = hashByte(h, b)
				i++
			default:
				var n int
				h, n = hashLetter(h, s[i:])
				i += n
			}
		}
		if h != hashStart {
			yield(h)
		}
	}
}

// hashStart is the hash of no letters (FNV-1a).
const hashStart uint32 = 2166136261

// hashByte adds an ASCII byte to h, if it is a letter or digit.
func hashByte(h uint32, b byte) uint32 {
	switch {
	case b >= 'A' && b <= 'Z':
		b += 'a' - 'A'
	case b >= 'a' && b <= 'z', isDigit(b):
	default:
		return h
	}
	return (h ^ uint32(b)) * 16777619
}

// hashLetter adds the letter of two or more bytes at the head of s, made small, and returns its length. Typographic quotes and dashes are
// left out.
func hashLetter(h uint32, s string) (uint32, int) {
	b, n := s[0], 1
	for n < len(s) && n < 4 && s[n]&0xc0 == 0x80 {
		n++
	}
	if b == 0xe2 || n == 1 {
		return h, n
	}
	last := s[n-1]
	switch b {
	case 0xc3:
		if last <= 0x9e {
			last += 0x20
		}
	case 0xc4, 0xc5, 0xe1:
		last |= 1
	case 0xc6:
		if last == 0xa0 || last == 0xaf {
			last++
		}
	}
	for _, b := range []byte(s[:n-1]) {
		h = (h ^ uint32(b)) * 16777619
	}
	return (h ^ uint32(last)) * 16777619, n
}

// wordHash is the hash of one word.
func wordHash(w string) uint32 {
	for h := range wordHashes(w) {
		return h
	}
	return 0
}
