package vietnews

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// A token is a word, a number or a mark of the text. A number ends where letters begin: "18h03" is three tokens. It fills one line of the
// processor's cache, for tokens are what is written and copied most.
type token struct {
	meaning
	start, end int // byte offsets
	key        wordKey
	num        int // value of a number
	kind       tokenKind
	mark       byte  // what a mark is, in ASCII
	digits     uint8 // length of a number, 255 if it is longer
	glued      bool  // no white space before it
	title      bool  // begins with a capital letter
	upper      bool  // has capital letters only, and more than one
}

// A meaning is what the lexicon knows of a word.
type meaning struct {
	forms formBits // the rows of forms that may begin with it
	next  formBits // and those that may go on with it
	flags flags    // classes of the word
	word  word     // what it means, wNone if that does not matter
	val   int8     // value of a number word, unit, part of the day …
}

// tokenKind tells words, numbers and marks apart.
type tokenKind uint8

const (
	tokenEnd tokenKind = iota
	tokenWord
	tokenNumber
	tokenMark
)

// is tells whether t is one of the words. It is inlined where it is called, and what it does for so many words is then all that is left.
func (t *token) is(words ...word) bool {
	switch w := t.word; len(words) {
	case 1:
		return w == words[0] && w != wNone
	case 2:
		return (w == words[0] || w == words[1]) && w != wNone
	default:
		return w != wNone && slices.Contains(words, w)
	}
}

// has tells whether t is of a class.
func (t *token) has(f flags) bool { return t.flags&f != 0 }

// isMark tells whether t is the mark m.
func (t *token) isMark(m byte) bool { return t.kind == tokenMark && t.mark == m }

// within tells whether t is a number of at most so many digits, from low to high.
func (t *token) within(digits, low, high int) bool {
	return t.kind == tokenNumber && int(t.digits) <= digits && t.num >= low && t.num <= high
}

// joins tells whether t is a mark that may stand between the numbers of a date, right behind the one before it.
func (t *token) joins() bool { return t.glued && t.between() }

// between tells whether t is a mark that may stand between the numbers of a date.
func (t *token) between() bool {
	return t.kind == tokenMark && (t.mark == '/' || t.mark == '-' || t.mark == '.')
}

// letterRows lists the letters of Vietnamese with diacritics: in each row a letter without tone and with the five tones.
var letterRows = [...]string{
	"aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
	"oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
}

// Codes of the letters that are not in ASCII; a is 1 and z is 26.
const (
	letterABreve = 27 + iota
	letterACircumflex
	letterECircumflex
	letterOCircumflex
	letterOHorn
	letterUHorn
	letterDStroke
)

// tonePlaces gives the spellings of a word with its tone on each of its vowels: of "ngày" also "ngaỳ". Its key is that of all of them.
func tonePlaces(w string) (list []string) {
	letters, tone := []rune(w), 0
	for i, r := range letters {
		if row, t := toneOf(r); t > 0 {
			letters[i], tone = toned(row, 0), t
		}
	}
	if tone == 0 {
		return []string{w}
	}
	for i, r := range letters {
		if row, _ := toneOf(r); row >= 0 {
			letters[i] = toned(row, tone)
			list = append(list, string(letters))
			letters[i] = r
		}
	}
	return list
}

// toneOf gives the row of a vowel in letterRows and its tone, from 0; the row is -1 for all else.
func toneOf(r rune) (row, tone int) {
	for row, letters := range letterRows {
		if i := strings.IndexRune(letters, r); i >= 0 {
			return row, utf8.RuneCountInString(letters[:i])
		}
	}
	return -1, 0
}

// toned gives the vowel of a row with a tone.
func toned(row, tone int) rune { return []rune(letterRows[row])[tone] }

// A wordKey stands for a word whatever its case, its normalization form and the place of its tone mark: six bits for each of up to nine
// letters and the tone on top. Zero stands for any longer or foreign word.
type wordKey uint64

const (
	toneShift   = 60
	maxLetters  = 9
	letterMask  = 63
	lettersMask = 1<<(6*maxLetters) - 1
)

// A glyph is what one rune adds to a word: a letter in its last six bits, a tone above them, or both; and whether it is a capital or a
// combining mark. Zero is no part of a word.
type glyph uint16

const (
	glyphTone       = 6
	glyphUpper      = 1 << 9
	glyphMark       = 1 << 10
	glyphLetterMask = 1<<glyphTone - 1
)

// The ranges of runes that hold the letters of Vietnamese: all that begin with the bytes C3 to C6, and with E1 and BA or BB; and those that
// begin with CC and CD, most of which are combining marks.
const (
	latinFirst, latinLast           = 0xC0, 0x1BF
	combiningFirst, combiningLast   = 0x300, 0x37F
	vietnameseFirst, vietnameseLast = 0x1E80, 0x1EFF
)

// A lexicon finds words and letters. It is built once, when the first text is read.
type lexicon struct {
	ascii      [utf8.RuneSelf]glyph
	latin      [latinLast - latinFirst + 1]glyph
	vietnamese [vietnameseLast - vietnameseFirst + 1]glyph
	combining  [combiningLast - combiningFirst + 1]glyph
	slots      [lexiconSlots]lexiconEntry
	bare       [lexiconSlots]lexiconEntry // by keys without diacritics
	other      [lexiconSlots]lexiconEntry // the same where words have their other meaning
	sieve      sieve                      // lets through what may begin an expression of running text
	numbers    formBits                   // the forms that may begin with digits

	numberNext, foreignNext, endNext formBits                // those that may go on with a number, with a word that is not listed, or not at all
	markNext                         [utf8.RuneSelf]formBits // those that may go on with a mark
}

const (
	lexiconBits  = 11 // so that few slots are taken, and most words that are not listed meet an empty one
	lexiconSlots = 1 << lexiconBits
)

// A lexiconEntry is a word with its meaning.
type lexiconEntry struct {
	key wordKey
	meaning
}

var (
	lexiconOnce sync.Once
	theLexicon  lexicon
)

// loadLexicon gives the lexicon.
func loadLexicon() *lexicon {
	lexiconOnce.Do(theLexicon.build)
	return &theLexicon
}

func (l *lexicon) build() {
	l.setLetters()
	l.setForms()
	sieve, starts := newSieveBuilder(), []string(nil)
	for _, row := range lexiconRows {
		for w := range strings.FieldsSeq(row.words) {
			forms := l.add(&l.slots, w, row, asWritten)
			switch {
			case forms == 0:
				sieve.addStray(w)
			case row.flags&fAbbreviation == 0 && len(w) > 1: // T and Q are told by their digit
				starts = append(starts, tonePlaces(w)...)
			}
		}
	}
	for _, w := range starts {
		sieve.addWord(w)
	}
	l.sieve = sieve.build()
	l.addBare(&l.bare, bareRows[:], lexiconRows[:])
	l.addBare(&l.other, otherRows[:], bareRows[:], lexiconRows[:])
}

// addBare fills a table for words without diacritics. The earlier of two that look the same counts.
func (l *lexicon) addBare(slots *[lexiconSlots]lexiconEntry, tables ...[]lexiconRow) {
	for _, rows := range tables {
		for _, row := range rows {
			for w := range strings.FieldsSeq(row.words) {
				l.add(slots, w, row, withoutMarks)
			}
		}
	}
}

// Tables of words as they are written, and of words without diacritics.
const (
	asWritten    = false
	withoutMarks = true
)

// add puts a word into a table and gives the kinds of expression that may begin with it.
func (l *lexicon) add(slots *[lexiconSlots]lexiconEntry, w string, row lexiconRow, bare bool) formBits {
	_, key, _ := l.scanWord(w, 0)
	if bare {
		key = bareKey(key)
	}
	forms := formsOf(row.word, row.flags)
	insert(slots, lexiconEntry{key, meaning{forms, nextOf(row.word, row.flags), row.flags, row.word, row.val}}, !bare)
	return forms
}

// setLetters fills the tables of letters.
func (l *lexicon) setLetters() {
	for c := byte('a'); c <= 'z'; c++ {
		l.ascii[c] = glyph(c - 'a' + 1)
		l.ascii[c-0x20] = l.ascii[c] | glyphUpper
	}
	for i := range l.latin {
		if r := rune(latinFirst + i); r != '×' && r != '÷' {
			l.latin[i] = foreignLetter
		}
	}
	for i := range l.vietnamese {
		l.vietnamese[i] = foreignLetter
	}
	for i := range l.combining {
		l.combining[i] = foreignLetter
		if r := rune(combiningFirst + i); r <= 0x36F {
			l.combining[i] = glyphMark | combiningGlyph(r)
		}
	}
	codes := [...]glyph{1, letterABreve, letterACircumflex, 5, letterECircumflex, 9, 15, letterOCircumflex, letterOHorn, 21, letterUHorn, 25}
	for i, row := range letterRows {
		tone := glyph(0)
		for _, r := range row {
			if r >= utf8.RuneSelf {
				l.setGlyph(r, codes[i]|tone<<glyphTone)
			}
			tone++
		}
	}
	l.setGlyph('đ', letterDStroke)
	l.setGlyph('ð', letterDStroke) // a common slip for đ
}

// setGlyph records a small letter and its capital.
func (l *lexicon) setGlyph(r rune, g glyph) {
	capital := r - 1
	if r < 0x100 {
		capital = r - 0x20
	}
	for _, c := range [...]rune{r, capital} {
		switch {
		case c >= vietnameseFirst:
			l.vietnamese[c-vietnameseFirst] = g
		case c >= latinFirst && (r != 'ư' || c == r):
			l.latin[c-latinFirst] = g
		}
		g |= glyphUpper
	}
	if r == 'ư' { // Ư is U+01AF, and ư the rune after it
		l.latin['Ư'-latinFirst] = g
	}
}

// insert adds an entry to a table that is searched from the key's hash onward. A word that is listed twice has the classes of both rows
// and else the meaning of the first; without diacritics the first row alone counts, for other words may look the same.
func insert(slots *[lexiconSlots]lexiconEntry, e lexiconEntry, merge bool) {
	for i := e.key.slot(); ; i = (i + 1) & (lexiconSlots - 1) {
		switch {
		case slots[i].key == 0:
			slots[i] = e
			return
		case slots[i].key == e.key:
			if merge {
				slots[i].flags |= e.flags
				slots[i].forms |= e.forms
				slots[i].next |= e.next
			}
			return
		}
	}
}

// slot gives the place where the search for a key begins.
func (k wordKey) slot() int { return int(uint64(k) * 0x9E3779B97F4A7C15 >> (64 - lexiconBits)) }

// find gives the entry of a key, or nil.
func find(slots *[lexiconSlots]lexiconEntry, key wordKey) *lexiconEntry {
	if key == 0 {
		return nil
	}
	for i := key.slot(); slots[i].key != 0; i = (i + 1) & (lexiconSlots - 1) {
		if slots[i].key == key {
			return &slots[i]
		}
	}
	return nil
}

// plainLetters are the letters of keys without diacritics.
const plainLetters = "abcdefghijklmnopqrstuvwxyzaaeooud"

// bareKey takes the diacritics from a key.
func bareKey(key wordKey) wordKey {
	var bare wordKey
	for shift := 6 * (maxLetters - 1); shift >= 0; shift -= 6 {
		if c := key >> shift & letterMask; c > 0 {
			bare = bare<<6 | wordKey(plainLetters[c-1]-'a'+1)
		}
	}
	return bare
}

// scanWord reads the letters from s[i:] and gives where they end, their key and what case they are in. Combining marks join the letter
// before them, so that composed and decomposed spellings have one key. A word with a mark that its letter cannot take has none.
func (l *lexicon) scanWord(s string, i int) (end int, key wordKey, caps letterCase) {
	tone, strange := glyph(0), false
	for i < len(s) {
		g, size := glyph(0), 1
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			g = l.ascii[c]
		case c == 0xE1 && i+2 < len(s) && s[i+1]&^1 == 0xBA && s[i+2]&0xC0 == 0x80:
			g, size = l.vietnamese[s[i+1]&1<<6|s[i+2]&0x3F], 3
		case c >= 0xC3 && c <= 0xC6 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			g, size = l.latin[(c-0xC3)<<6|s[i+1]&0x3F], 2
		case c&^1 == combiningLead && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
			g, size = l.combining[c&1<<6|s[i+1]&0x3F], 2
		default:
			g, size = glyphAt(s[i:])
		}
		if g == 0 {
			break
		}
		i += size
		if g&glyphMark != 0 {
			fits := false
			key, tone, fits = joinMark(key, tone, g)
			strange = strange || !fits
			continue
		}
		if t := g >> glyphTone & 7; t > 0 {
			tone = t
		}
		key = key<<6 | wordKey(g&glyphLetterMask)
		if g&glyphUpper != 0 {
			caps.title = caps.title || caps.letters == 0
			caps.capitals++
		}
		caps.letters++
	}
	if caps.letters == 0 || caps.letters > maxLetters || strange {
		return i, 0, caps
	}
	return i, key | wordKey(tone)<<toneShift, caps
}

// joinMark puts a combining mark on the last letter of a key, and tells whether it fits: one tone to a word, on a vowel, and a
// quality that the letter has.
func joinMark(key wordKey, tone, mark glyph) (wordKey, glyph, bool) {
	if t := mark >> glyphTone & 7; t > 0 {
		return key, t, tone == 0 && isVowel(key&letterMask)
	}
	with := combine(key, mark&glyphLetterMask)
	return with, tone, with != key
}

// letterCase counts the letters of a word by case.
type letterCase struct {
	letters, capitals int
	title             bool // the first is a capital
}

// Codes of the combining marks that change a letter, beside the tones.
const (
	combiningBreve = 50 + iota
	combiningCircumflex
	combiningHorn
	foreignLetter = 49
)

// glyphAt reads the rune that begins s, which no table has.
func glyphAt(s string) (g glyph, size int) {
	r, size := utf8.DecodeRuneInString(s)
	if r > latinLast && r < 0x2000 {
		return foreignLetter, size
	}
	return 0, size
}

// combiningGlyph gives what a combining mark adds.
func combiningGlyph(r rune) glyph {
	switch r {
	case 0x300, 0x340: // U+0340 and U+0341 mean the same
		return 1 << glyphTone
	case 0x301, 0x341:
		return 2 << glyphTone
	case 0x309:
		return 3 << glyphTone
	case 0x303:
		return 4 << glyphTone
	case 0x323:
		return 5 << glyphTone
	case 0x306:
		return combiningBreve
	case 0x302:
		return combiningCircumflex
	case 0x31B:
		return combiningHorn
	}
	return 0
}

// combine puts a quality mark on the last letter of a key, or leaves the key alone where Vietnamese has no such letter.
func combine(key wordKey, mark glyph) wordKey {
	with := wordKey(0)
	switch letter := key & letterMask; {
	case letter == 1 && mark == combiningBreve:
		with = letterABreve
	case letter == 1 && mark == combiningCircumflex:
		with = letterACircumflex
	case letter == 5 && mark == combiningCircumflex:
		with = letterECircumflex
	case letter == 15 && mark == combiningCircumflex:
		with = letterOCircumflex
	case letter == 15 && mark == combiningHorn:
		with = letterOHorn
	case letter == 21 && mark == combiningHorn:
		with = letterUHorn
	default:
		return key
	}
	return key&^letterMask | with
}

// vowels are the letters that may have a tone, a bit for each: a, e, i, o, u, y and those with a breve, a circumflex or a horn.
const vowels wordKey = 1<<1 | 1<<5 | 1<<9 | 1<<15 | 1<<21 | 1<<25 |
	1<<letterABreve | 1<<letterACircumflex | 1<<letterECircumflex | 1<<letterOCircumflex | 1<<letterOHorn | 1<<letterUHorn

// isVowel reports whether a letter of a key may have a tone.
func isVowel(letter wordKey) bool { return vowels>>letter&1 != 0 }

// markOf gives the ASCII form of the punctuation mark that begins s, its size, and whether it is white space.
func markOf(s string) (mark byte, size int, space bool) {
	c := s[0]
	if c < utf8.RuneSelf {
		return c, 1, c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f'
	}
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case 0xA0, 0x2007, 0x202F, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x2002, 0x2003, 0x2009, 0x3000, 0x2028:
		return ' ', size, true
	case '–', '—', '‑', '‐', '−', '―':
		return '-', size, false
	case '“', '”', '„', '«', '»', '″':
		return '"', size, false
	case '’', '‘', '′', '´', 'ʼ':
		return '\'', size, false
	case '…':
		return '.', size, false
	}
	return '#', size, false
}

// lex gives the token at text[i:].
func (p *finder) lex(i int) token {
	var t token
	p.lexInto(&t, i)
	return t
}

// lexInto reads the token at text[i:], white space before it included.
func (p *finder) lexInto(t *token, i int) {
	text := p.text
	*t = token{glued: true}
	for i < len(text) {
		c := text[i]
		if c == ' ' {
			t.glued = false
			i++
			continue
		}
		if byteClass[c] != classMark {
			break
		}
		mark, size, space := markOf(text[i:])
		if !space {
			if c >= utf8.RuneSelf && mark == '#' {
				if g, _ := glyphAt(text[i:]); g != 0 {
					break
				}
			}
			t.start, t.end, t.kind, t.mark, t.next = i, i+size, tokenMark, mark, p.lexicon.markNext[mark]
			return
		}
		t.glued = false
		i += size
	}
	t.start, t.end = i, i
	switch {
	case i >= len(text):
		t.next = p.lexicon.endNext
	case byteClass[text[i]] == classDigit:
		t.kind, t.forms, t.next = tokenNumber, p.lexicon.numbers, p.lexicon.numberNext
		p.lexNumber(t)
	default:
		p.lexWord(t)
	}
}

// lexNumber reads a number. Beyond nine digits its value does not matter.
func (p *finder) lexNumber(t *token) {
	i, num := t.start, 0
	for ; i < len(p.text) && byteClass[p.text[i]] == classDigit; i++ {
		if i-t.start < 9 {
			num = num*10 + int(p.text[i]-'0')
		}
	}
	t.end, t.num, t.digits = i, num, uint8(min(i-t.start, 255))
}

// lexWord reads a word.
func (p *finder) lexWord(t *token) {
	end, key, caps := p.lexicon.scanWord(p.text, t.start)
	if end == t.start { // a stray byte
		_, size := utf8.DecodeRuneInString(p.text[t.start:])
		t.end, t.kind, t.mark, t.next = t.start+size, tokenMark, '#', p.lexicon.markNext['#']
		return
	}
	t.end, t.kind, t.key = end, tokenWord, key
	t.title = caps.title
	t.upper = caps.capitals == caps.letters && caps.letters > 1
	slots := &p.lexicon.slots
	switch p.spelling {
	case spellingBare:
		slots = &p.lexicon.bare
	case spellingOther:
		slots = &p.lexicon.other
	}
	t.next = p.lexicon.foreignNext
	if e := find(slots, key); e != nil {
		t.meaning = e.meaning
	}
}

// Classes of bytes. Marks and white space end a word; the bytes C2 and E2, which lead no letter of Vietnamese, count as marks.
const (
	classMark = iota
	classLetter
	classDigit
)

var byteClass = [256]uint8{
	'0': classDigit, '1': classDigit, '2': classDigit, '3': classDigit, '4': classDigit,
	'5': classDigit, '6': classDigit, '7': classDigit, '8': classDigit, '9': classDigit,
	'A': classLetter, 'B': classLetter, 'C': classLetter, 'D': classLetter, 'E': classLetter, 'F': classLetter, 'G': classLetter,
	'H': classLetter, 'I': classLetter, 'J': classLetter, 'K': classLetter, 'L': classLetter, 'M': classLetter, 'N': classLetter,
	'O': classLetter, 'P': classLetter, 'Q': classLetter, 'R': classLetter, 'S': classLetter, 'T': classLetter, 'U': classLetter,
	'V': classLetter, 'W': classLetter, 'X': classLetter, 'Y': classLetter, 'Z': classLetter,
	'a': classLetter, 'b': classLetter, 'c': classLetter, 'd': classLetter, 'e': classLetter, 'f': classLetter, 'g': classLetter,
	'h': classLetter, 'i': classLetter, 'j': classLetter, 'k': classLetter, 'l': classLetter, 'm': classLetter, 'n': classLetter,
	'o': classLetter, 'p': classLetter, 'q': classLetter, 'r': classLetter, 's': classLetter, 't': classLetter, 'u': classLetter,
	'v': classLetter, 'w': classLetter, 'x': classLetter, 'y': classLetter, 'z': classLetter,
	0xC3: classLetter, 0xC4: classLetter, 0xC5: classLetter, 0xC6: classLetter, 0xC7: classLetter, 0xC8: classLetter, 0xC9: classLetter,
	0xCA: classLetter, 0xCB: classLetter, 0xCC: classLetter, 0xCD: classLetter, 0xCE: classLetter, 0xCF: classLetter,
	0xD0: classLetter, 0xD1: classLetter, 0xE1: classLetter,
}
