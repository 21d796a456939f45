package vietnews

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// A formKind is a kind of expression.
type formKind uint8

const (
	formSpan formKind = iota
	formRef
	formSet
	formDecade
	formModified
	formMoment
	formMonth
	formQuarter
	formYear
	formWeek
	formSeason
	formCentury
	formAmount
	formPair
	formBare
	formNow
	formKinds
)

// tokens are a set of tokens: words, words of some classes, marks by what they are in ASCII, numbers in digits, the end of the text, words
// that the lexicon does not have.
type tokens struct {
	words                []word
	classes              flags
	marks                string
	number, end, foreign bool
}

// Words that stand behind others in several rows of forms.
var (
	related  = firstOf(relations[:], func(i int) word { return relations[i].word })
	referred = firstOf(refPhrases[:], func(i int) word { return refPhrases[i].words[1] })
	deictic  = firstOf(deictics[:], func(i int) word { return deictics[i].words[1] })
	tensOf   = []word{wMuoiTens, wTram, wNghin}
	daysBy   = []word{wThu, wChu, wChua, wHom, wMung, wRam, wGiao, wCung, wMuoiTen, wHam}
	anyMark  = asciiBytes()
)

// firstOf gives a word of each row of a table.
func firstOf[Row any](rows []Row, pick func(i int) word) []word {
	words := make([]word, len(rows))
	for i := range rows {
		words[i] = pick(i)
	}
	return words
}

// asciiBytes gives every byte that a mark may be.
func asciiBytes() string {
	var b [utf8.RuneSelf]byte
	for i := range b {
		b[i] = byte(i)
	}
	return string(b[:])
}

// forms lists the kinds of expression in the order in which they are tried, each with what it begins with and what may come next in
// running text: where another token follows, the kind is not tried. A new kind is a row here and a case in readForm; a kind that is to
// go on with a new word needs the word in its row.
var forms = [...]struct {
	kind        formKind
	first, next tokens
}{
	{formSpan, tokens{number: true}, tokens{classes: fUnit, marks: "."}},
	{formSpan, tokens{words: []word{wMuoiTen}, classes: fNumeral}, tokens{words: tensOf, classes: fUnit | fNumeral}},

	{formRef, tokens{words: []word{wHien, wBay, wNgay, wMoi, wGan, wTruoc, wThoi, wVua, wSap}},
		tokens{words: referred}},
	{formRef, tokens{words: []word{wVague, wNhung}}, tokens{words: []word{wHom}, classes: fUnit}},

	{formSet, tokens{words: []word{wEach, wHang, wGoods}}, tokens{words: []word{wThu, wChu, wChua, wMuoiTen, wNua}, classes: fUnit | fPod | fNumeral, number: true}},

	{formDecade, tokens{words: []word{wNhung, wThap}}, tokens{words: []word{wNam, wNien, wKy}}},

	{formModified, tokens{words: []word{wDau, wGiua, wCuoi, wNua}},
		tokens{words: []word{wDau, wCuoi, wMua, wHe, wNhung, wThap, wThe, wT, wQ, wNext, wCung}, classes: fUnit}},

	{formMoment, tokens{number: true}, tokens{words: []word{wThang, wGio, wH, wG, wTet}, marks: "/-.:"}},
	{formMoment, tokens{words: []word{wMuoiTen, wHam}, classes: fNumeral},
		tokens{words: slices.Concat([]word{wThang, wGio, wRuoi, wTet}, tensOf), classes: fNumeral}},
	{formMoment, tokens{classes: fPod}, tokens{words: slices.Concat(
		[]word{wSom, wMuon, wNay, wQua, wMai, wKia, wEach, wHang, wGoods, wAnd, wOr, wUntil, wToi, wRang}, daysBy),
		classes: fPod | fUnit | fNumeral, marks: ",-", number: true}},
	{formMoment, tokens{words: []word{wRang, wXe, wNua}}, tokens{classes: fPod}},
	{formMoment, tokens{words: []word{wDau, wCuoi}}, tokens{words: []word{wGio}}},
	{formMoment, tokens{words: []word{wNgay, wHom}},
		tokens{words: slices.Concat(deictic, daysBy), classes: fNumeral, number: true}},
	{formMoment, tokens{words: []word{wThu, wMung}}, tokens{words: []word{wMuoiTen}, classes: fNumeral, number: true}},
	{formMoment, tokens{words: []word{wChu, wChua}}, tokens{words: []word{wNhat}}},
	{formMoment, tokens{words: []word{wCung}}, tokens{words: []word{wNgay}}},
	{formMoment, tokens{words: []word{wRam}}, tokens{words: []word{wThang, wHang, wGoods, wEach}}},

	{formMonth, tokens{words: []word{wThang}}, tokens{words: slices.Concat([]word{wGieng, wChap, wMuoiTen}, related), classes: fNumeral, number: true}},
	{formMonth, tokens{words: []word{wT}}, tokens{number: true}},

	{formQuarter, tokens{words: []word{wQuy}}, tokens{words: slices.Concat([]word{wDau, wCuoi}, related), classes: fNumeral, number: true, foreign: true}}, // "I" to "IV"
	{formQuarter, tokens{words: []word{wQ}}, tokens{number: true}},

	{formYear, tokens{words: []word{wNam}}, tokens{words: slices.Concat([]word{wMuoiTen}, related), classes: fNumeral | fCan, number: true}},
	{formYear, tokens{words: []word{wNext, wCung}}, tokens{words: []word{wNam}}},

	{formWeek, tokens{words: []word{wTuan}}, tokens{words: related}},
	{formWeek, tokens{words: []word{wNext}}, tokens{words: []word{wTuan}}},

	{formSeason, tokens{words: []word{wMua}}, tokens{classes: fSeason}},
	{formSeason, tokens{words: []word{wHe}}, tokens{words: slices.Concat([]word{wNam, wCua}, related), number: true}},

	{formCentury, tokens{words: []word{wThe}}, tokens{words: []word{wKy}}},

	{formAmount, tokens{number: true}, tokens{words: []word{wH}, classes: fUnit, marks: ".,"}},
	{formAmount, tokens{words: []word{wMuoiTen}, classes: fNumeral}, tokens{words: tensOf, classes: fUnit | fNumeral, marks: ","}},
	{formAmount, tokens{words: []word{wNua}}, tokens{classes: fUnit}},
	{formAmount, tokens{words: []word{wCach}}, tokens{words: []word{wDay, wNay}}},
	{formAmount, tokens{words: []word{wTruoc, wSauAft}}, tokens{words: []word{wDo}}},
	{formAmount, tokens{words: []word{wTruoc}}, tokens{words: []word{wDay}}},

	{formPair, tokens{number: true}, tokens{marks: "/-"}},
	{formBare, tokens{number: true}, tokens{words: []word{wTCN, wSCN, wUntil, wToi, wCho, wAnd}, classes: fFollow, marks: anyMark, end: true}},
	{formNow, tokens{words: []word{wNay}}, tokens{words: []word{wUntil, wToi, wCho}}},
}

// formBits are sets of rows of forms.
type formBits uint64

// firstRows gives the rows of forms whose first token is in the set, nextRows those whose next token is.
func firstRows(isIn func(*tokens) bool) (bits formBits) {
	for i := range forms {
		if isIn(&forms[i].first) {
			bits |= 1 << i
		}
	}
	return bits
}

func nextRows(isIn func(*tokens) bool) (bits formBits) {
	for i := range forms {
		if isIn(&forms[i].next) {
			bits |= 1 << i
		}
	}
	return bits
}

// formsOf gives the rows that may begin with a word. Some numerals begin no number.
func formsOf(w word, f flags) formBits {
	if w == wMotDay || w == wLam || w == wKhong {
		f &^= fNumeral
	}
	return firstRows(func(s *tokens) bool { return s.hasWord(w, f) })
}

// nextOf gives the rows that may go on with a word.
func nextOf(w word, f flags) formBits {
	return nextRows(func(s *tokens) bool { return s.hasWord(w, f) })
}

// hasWord tells whether a word with some classes is in the set.
func (s *tokens) hasWord(w word, f flags) bool {
	return s.classes&f != 0 || w != wNone && slices.Contains(s.words, w)
}

// setForms notes which rows may begin or go on with what is no word of the lexicon.
func (l *lexicon) setForms() {
	l.numbers = firstRows(func(s *tokens) bool { return s.number })
	l.numberNext = nextRows(func(s *tokens) bool { return s.number })
	l.foreignNext = nextRows(func(s *tokens) bool { return s.foreign })
	l.endNext = nextRows(func(s *tokens) bool { return s.end })
	for mark := range l.markNext {
		l.markNext[mark] = nextRows(func(s *tokens) bool { return strings.IndexByte(s.marks, byte(mark)) >= 0 })
	}
}

// expression reads one expression.
func (p *finder) expression(i int, n *node) int {
	if p.loose {
		for kind := range formKinds {
			if j := p.tryForm(kind, i, n); j > 0 {
				return j
			}
		}
		return 0
	}
	left := p.tok(i).forms
	if left == 0 {
		return 0
	}
	for left &= p.tok(i + 1).next; left != 0; left &= left - 1 {
		if j := p.tryForm(forms[bits.TrailingZeros64(uint64(left))].kind, i, n); j > 0 || p.refused > 0 {
			return j // what is no time of day is no amount either
		}
	}
	return 0
}

// tryForm reads one kind of expression into an empty node.
func (p *finder) tryForm(kind formKind, i int, n *node) int {
	*n = node{}
	j := p.readForm(kind, i, n)
	if p.tok(j).is(wNam) && p.tok(j+1).is(wDo) && j > 0 {
		return 0 // of a year that was not named
	}
	if j > 0 && n.kind == nodeDate && n.given(hasSetUnit) {
		n.kind = nodeSet
	}
	return j
}
