package vietnews

import "iter"

// maxAlike is how many words of a line are compared with those of others.
const maxAlike = 64

// hashesOf returns the hashes of the first words of the line at i, one more than are compared so that a longer line shows. They are computed
// when first asked for, which is only for short lines and their neighbours.
func (p *page) hashesOf(i int) []uint32 {
	l := &p.lines[i]
	if l.hashes == nil {
		from := len(p.hashes)
		for h := range wordHashes(l.text) {
			p.hashes = append(p.hashes, h)
			if len(p.hashes)-from > maxAlike {
				break
			}
		}
		l.hashes = p.hashes[from:len(p.hashes):len(p.hashes)]
	}
	return l.hashes
}

// alike tells how much of the shorter of the lines at i and k stands in the longer, from 0 to 1, word by word.
func (p *page) alike(i, k int) float64 {
	if len(p.lines[i].text) > len(p.lines[k].text) {
		i, k = k, i
	}
	return likeness(p.hashesOf(i), p.hashesOf(k))
}

// likeness tells how many of the words a stand among the words b, from 0 to 1.
func likeness(a, b []uint32) float64 {
	var seen [maxAlike]uint32
	var some [4]uint64 // a bit for each of 256 kinds of words that b holds
	n := copy(seen[:], b)
	for _, h := range seen[:n] {
		some[h>>6&3] |= 1 << (h & 63)
	}
	found := 0
	for _, h := range a[:min(len(a), maxAlike)] {
		if some[h>>6&3]>>(h&63)&1 == 0 {
			continue
		}
		for k := range n {
			if seen[k] == h {
				found++
				seen[k] = 0
				break
			}
		}
	}
	return float64(found) / float64(max(len(a), 1))
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
	letter := uint32(last)
	for _, b := range []byte(s[:n-1]) {
		letter = letter<<8 | uint32(b)
	}
	return (h ^ letter) * 16777619, n
}

// wordHash is the hash of one word.
func wordHash(w string) uint32 {
	for h := range wordHashes(w) {
		return h
	}
	return 0
}
