package vietnews

// maxAlike is how many words of a line are compared with those of others.
const maxAlike = 64

// hashesOf returns the hashes of the first words of the line at i, one more than are compared so that a longer line shows. They are computed
// when first asked for, which is only for short lines and their neighbours.
func (p *page) hashesOf(i int) []uint32 {
	l := &p.lines[i]
	if l.hashes.end == 0 {
		from := len(p.hashes)
		p.hashes = appendHashes(p.hashes, l.text, maxAlike+1)
		l.hashes = stretch{int32(from), int32(len(p.hashes))}
	}
	return p.hashes[l.hashes.at:l.hashes.end]
}

// alikeNext tells how much the line at i and the one below it are alike. It is asked by several rules, and remembered.
func (p *page) alikeNext(i int) float64 {
	l := &p.lines[i]
	if !l.compared {
		l.compared, l.alike = true, p.alike(i, i+1)
	}
	return l.alike
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
	words := max(len(a), 1)
	a, b = a[:min(len(a), maxAlike)], b[:min(len(b), maxAlike)]
	var some [4]uint64 // a bit for each of 256 kinds of words that b holds
	for _, h := range b {
		some[h>>6&3] |= 1 << (h & 63)
	}
	var taken uint64 // a bit for each word of b that was found in a
	found := 0
	for _, h := range a {
		if some[h>>6&3]>>(h&63)&1 == 0 {
			continue
		}
		for k, other := range b {
			if other == h && taken>>k&1 == 0 {
				taken |= 1 << k
				found++
				break
			}
		}
	}
	return float64(found) / float64(words)
}

// The hash of a word is FNV-1a over its letters and digits, small letters and capitals alike. Punctuation is left out.
const (
	hashStart uint32 = 2166136261
	hashPrime uint32 = 16777619
)

// appendHashes appends the hashes of the first words of s, up to limit, which single spaces part. A word without letters and digits has none.
func appendHashes(dst []uint32, s string, limit int) []uint32 {
	limit += len(dst)
	h := hashStart
	for i := 0; i < len(s); i++ {
		b := s[i]
		switch c := hashBytes[b]; {
		case c > ' ':
			h = (h ^ uint32(c)) * hashPrime
		case c == ' ':
			if h != hashStart {
				if dst = append(dst, h); len(dst) == limit {
					return dst
				}
				h = hashStart
			}
		case b == 0xe1 && i+2 < len(s):
			h = (h ^ (uint32(s[i+1])<<8 | uint32(s[i+2]|1))) * hashPrime
			i += 2
		case b >= 0x80:
			letter, n := smallLetter(s[i:])
			if i += n - 1; letter > 0 {
				h = (h ^ letter) * hashPrime
			}
		}
	}
	if h != hashStart {
		dst = append(dst, h)
	}
	return dst
}

// hashBytes holds the ASCII letters and digits, made small, and the space.
var hashBytes = func() (t [256]uint8) {
	for b := range uint8(0x80) {
		switch {
		case isDigit(b), b >= 'a' && b <= 'z', b == ' ':
			t[b] = b
		case b >= 'A' && b <= 'Z':
			t[b] = b + 'a' - 'A'
		}
	}
	return t
}()

// smallLetter returns a number for the letter of two or more bytes at the head of s, the same for small letter and capital, and its length.
// The number of typographic quotes and dashes is 0.
func smallLetter(s string) (letter uint32, n int) {
	for n = 1; n < len(s) && n < 4 && s[n]&0xc0 == 0x80; n++ {
		letter = letter<<8 | uint32(s[n-1])
	}
	last := s[n-1]
	switch s[0] {
	case 0xe2:
		return 0, n
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
	if n == 1 {
		return 0, n
	}
	return uint32(last)<<(8*(n-1)) | letter, n
}

// wordHash is the hash of one word.
func wordHash(w string) uint32 { return appendHashes(nil, w, 1)[0] }
