package vietnews

import (
	"math"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A sieve finds the places of a text where a number, or one of many words, may begin, without looking at words one by one. The words are
// spread over buckets, so that few other words fit. For each byte the sieve knows in which buckets no word has it at which place; these bits
// are shifted along with the text, so that one step a byte compares all words at once, and nothing branches on the text before all places of
// a bucket fit.
//
// Every word of the sieve fits, in capitals and small letters, composed and decomposed. So do mixtures of the words of one bucket: what
// fits has still to be read.
type sieve struct {
	low, high [256]uint64 // of each half of the buckets: bit 8*place+bucket is set where no word of the bucket has the byte at the place
}

const (
	sievePlaces  = 8  // the byte before a word, and the first bytes of the word and of what follows it
	sieveBuckets = 16 // eight in each half
	halfBuckets  = 8  // bits of a place
	noFit        = ^uint64(1<<halfBuckets - 1)
	someFits     = 0xFF << (halfBuckets * (sievePlaces - 1)) // what is less than this has a bucket in which all places fit

	digitBucket     = 0    // numbers have a bucket of their own
	markBuckets     = 1    // from here on those of words with a combining mark, by the place of the first: nothing behind it is looked at
	composedBuckets = 4    // from here on those of all words as they are composed
	combiningLead   = 0xCC // of the first combining marks; the next byte leads the others, among them U+0340 and U+0341
)

// A pattern lists the bytes that fit at each place; where it lists none, any byte does.
type pattern [sievePlaces][]byte

// A sieveBuilder keeps which bytes fit in which bucket at which place, and how many.
type sieveBuilder struct {
	fits  [sieveBuckets][sievePlaces][256]bool
	count [sieveBuckets][sievePlaces]int

	strays  int                                 // how many words the sieve is to keep back as far as it can
	having  [sievePlaces][256]straySet          // those that have a byte at a place
	over    [sievePlaces]straySet               // those that end before it
	through [sieveBuckets][sievePlaces]straySet // those that a bucket lets through at it

	begins, ends, digits, all []byte // bytes that may stand before a word, behind it, in numbers, and anywhere
}

// newSieveBuilder begins a sieve with the numbers, also those behind the T and Q of "T1/2020" and "Q1/2020".
func newSieveBuilder() *sieveBuilder {
	b := new(sieveBuilder)
	for i := range 256 {
		c := byte(i)
		b.all = append(b.all, c)
		switch byteClass[c] {
		case classMark:
			b.begins = append(b.begins, c)
		case classDigit:
			b.digits = append(b.digits, c)
		}
		if byteClass[c] != classLetter && c != 0xE0 || c == 0xC3 { // C3 leads × and ÷ too, and E0 letters
			b.ends = append(b.ends, c)
		}
	}
	b.add(digitBucket, &pattern{append([]byte("tTqQ"), b.begins...), b.digits})
	return b
}

// A straySet is a set of words that begin no expression but may look like one that does.
type straySet [8]uint64

// addStray adds a word that begins no expression, for the buckets to be chosen so that few such words get through. Beyond so many it would
// not help.
func (b *sieveBuilder) addStray(w string) {
	if b.strays == 64*len(b.over[0]) {
		return
	}
	word, bit := b.strays/64, uint64(1)<<(b.strays%64)
	b.strays++
	for place := 1; place < sievePlaces; place++ {
		switch at := place - 1; {
		case at < len(w):
			b.having[place][w[at]][word] |= bit
		case at == len(w):
			b.having[place][' '][word] |= bit
		default:
			b.over[place][word] |= bit
		}
	}
}

// addWord adds the spellings of a word.
func (b *sieveBuilder) addWord(w string) {
	p, at := pattern{b.begins}, 1
	for _, r := range w {
		for _, letter := range decompositions(r) {
			b.addDecomposed(p, at, letter)
		}
		at = p.put(at, r)
	}
	if at < sievePlaces {
		p[at] = b.ends
	}
	b.place(&p)
}

// addDecomposed adds what fits before place at, a letter behind it, and a combining mark.
func (b *sieveBuilder) addDecomposed(p pattern, at int, letter rune) {
	if at = p.put(at, letter); at < sievePlaces {
		p[at] = []byte{combiningLead, combiningLead + 1}
	}
	b.add(min(max(at-3, 0)+markBuckets, composedBuckets-1), &p)
}

// decompositions gives the letters that r is with one or two combining marks: of ờ these are o and ơ.
func decompositions(r rune) []rune {
	for row, letters := range letterRows {
		if r < utf8.RuneSelf || !strings.ContainsRune(letters, r) {
			continue
		}
		plain := rune("aaaeeiooouuy"[row])
		toneless, _ := utf8.DecodeRuneInString(letters)
		if toneless == r || toneless == plain {
			return []rune{plain}
		}
		return []rune{plain, toneless}
	}
	return nil
}

// put puts a letter, small or capital, at a place and gives the place behind it. The lexicon takes ð for đ, and so does the sieve.
func (p *pattern) put(at int, r rune) int {
	spellings := []string{string(r), string(unicode.ToUpper(r))}
	if r == 'đ' {
		spellings = append(spellings, "ð", "Ð")
	}
	for k := range len(spellings[0]) {
		if at < sievePlaces {
			p[at] = nil
			for _, s := range spellings {
				p[at] = append(p[at], s[k])
			}
		}
		at++
	}
	return at
}

// place adds a pattern to the bucket that lets the fewest strays through with it and, where these are as many, that it widens least.
func (b *sieveBuilder) place(p *pattern) {
	fitting := b.straysOf(p)
	best, fewest, least := composedBuckets, math.MaxInt, 1.0
	for bucket := composedBuckets; bucket < sieveBuckets; bucket++ {
		n := b.strayed(bucket, &fitting)
		if n > fewest {
			continue
		}
		if w := b.widened(bucket, p); n < fewest || w < least {
			best, fewest, least = bucket, n, w
		}
	}
	b.add(best, p)
}

// straysOf gives the strays that a pattern alone lets through at each place.
func (b *sieveBuilder) straysOf(p *pattern) (fitting [sievePlaces]straySet) {
	for place, bytes := range p {
		if len(bytes) == 0 {
			bytes = b.all
		}
		for _, c := range bytes {
			fitting[place].add(&b.having[place][c])
		}
	}
	return fitting
}

// strayed gives how many strays more a bucket would let through with such a pattern.
func (b *sieveBuilder) strayed(bucket int, fitting *[sievePlaces]straySet) (n int) {
	for word := range b.over[0] {
		before, after := ^uint64(0), ^uint64(0)
		for place := 1; place < sievePlaces; place++ {
			lets := b.through[bucket][place][word] | b.over[place][word]
			before &= lets
			after &= lets | fitting[place][word]
		}
		n += bits.OnesCount64(after &^ before)
	}
	return n
}

// add adds the words of another set.
func (s *straySet) add(t *straySet) {
	for i := range s {
		s[i] |= t[i]
	}
}

// widened gives how much more a bucket would let through with a pattern, as a share of all that there is.
func (b *sieveBuilder) widened(bucket int, p *pattern) float64 {
	before, after := 1.0, 1.0
	for place := range p {
		n := b.count[bucket][place]
		before *= float64(n) / 256
		if len(p[place]) == 0 {
			continue
		}
		for _, c := range p[place] {
			if !b.fits[bucket][place][c] {
				n++
			}
		}
		after *= float64(n) / 256
	}
	return after - before
}

// add adds a pattern to a bucket.
func (b *sieveBuilder) add(bucket int, p *pattern) {
	for place, bytes := range p {
		if len(bytes) == 0 {
			bytes = b.all
		}
		for _, c := range bytes {
			if !b.fits[bucket][place][c] {
				b.fits[bucket][place][c] = true
				b.count[bucket][place]++
				b.through[bucket][place].add(&b.having[place][c])
			}
		}
	}
}

// build makes the sieve.
func (b *sieveBuilder) build() (s sieve) {
	for c := range 256 {
		s.low[c], s.high[c] = ^uint64(0), ^uint64(0)
		for bucket := range sieveBuckets {
			half := &s.low[c]
			if bucket >= halfBuckets {
				half = &s.high[c]
			}
			for place := range sievePlaces {
				if b.fits[bucket][place][c] {
					*half &^= 1 << (halfBuckets*place + bucket%halfBuckets)
				}
			}
		}
	}
	return s
}

// nextStart gives the offset of the next word or number from byte offset from on that may begin an expression, and moves the window there,
// or the length of the text. At from itself one may begin whatever stands before.
func (p *finder) nextStart(from int) int {
	s, text := &p.lexicon.sieve, p.text
	low, high := noFit, noFit
	i := from
	for ; i < len(text); i++ {
		c := text[i]
		low, high = low<<halfBuckets|s.low[c], high<<halfBuckets|s.high[c]
		if low&high < someFits {
			if start := p.startAt(i-sievePlaces+2, from); start >= 0 {
				return start
			}
		}
	}
	for ; i < len(text)+sievePlaces-2; i++ { // as if the text ended with marks
		low, high = low<<halfBuckets|s.low[0], high<<halfBuckets|s.high[0]
		if low&high < someFits {
			if start := p.startAt(i-sievePlaces+2, from); start >= 0 {
				return start
			}
		}
	}
	return len(text)
}

// startAt reads what the sieve let through at byte offset i and gives where an expression may begin with it, or -1.
func (p *finder) startAt(i, from int) int {
	if byteClass[p.text[i]] != classDigit {
		p.moveTo(i)
		if t := p.tok(0); t.forms == 0 || t.has(fAbbreviation) {
			return -1
		}
		return i
	}
	switch {
	case i > from && byteClass[p.text[i-1]] == classLetter: // the 1 of "T1"
		if i--; i > from && byteClass[p.text[i-1]] != classMark {
			return -1
		}
	case !p.numberStart(i):
		return -1
	}
	p.moveTo(i)
	return i
}

// numberStart tells whether the number at i may begin an expression: it is not the rest of a longer one.
func (p *finder) numberStart(i int) bool {
	if i < 2 || byteClass[p.text[i-2]] == classMark {
		return true
	}
	switch p.text[i-1] {
	case '.', ',', '/', ':':
		return byteClass[p.text[i-2]] != classDigit
	}
	return true
}
