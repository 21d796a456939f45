package vietnews

import (
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

// wordStart is what nextStart finds, by reading every word of the text.
func (p *finder) wordStart(from int) int {
	for i := from; i < len(p.text); i++ {
		if i > from && byteClass[p.text[i-1]] != classMark || !utf8.RuneStart(p.text[i]) {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(p.text[i:]); unicode.Is(unicode.Mn, r) { // belongs to what stands before, be that nothing
			continue
		}
		p.moveTo(i)
		t := p.tok(0)
		switch {
		case t.start != i:
		case t.kind == tokenNumber && p.numberStart(i), t.is(wT, wQ) && p.tok(1).kind == tokenNumber && p.tok(1).glued:
			return i
		case t.kind == tokenWord && t.forms != 0 && !t.has(fAbbreviation) && !t.is(wT, wQ):
			return i
		}
	}
	return len(p.text)
}

// findSlowly is find with wordStart.
func (p *finder) findSlowly(yield func(Timex) bool) {
	for i := p.wordStart(0); i < len(p.text); i = p.wordStart(i) {
		end, ok := p.candidate(yield)
		if !ok {
			return
		}
		i = max(end, p.window[0].end, i+1)
	}
}

// blindLexicon is the lexicon without what it knows of second tokens, so that every form that may begin with a token is tried.
var blindLexicon = sync.OnceValue(func() *lexicon {
	l := *loadLexicon()
	for i := range l.slots {
		l.slots[i].next = ^formBits(0)
	}
	l.numberNext, l.foreignNext, l.endNext = ^formBits(0), ^formBits(0), ^formBits(0)
	for i := range l.markNext {
		l.markNext[i] = ^formBits(0)
	}
	return &l
})

// checkScan holds that neither the sieve nor what forms says of second tokens loses anything: reading every word and trying every form
// finds the same expressions.
func checkScan(t testing.TB, text string, ref time.Time) {
	t.Helper()
	var want []Timex
	p := finder{text: text, lexicon: blindLexicon(), ref: newReference(ref)}
	p.findSlowly(func(x Timex) bool { want = append(want, x); return true })
	n := 0
	for x := range FindTimex(text, ref) {
		if n >= len(want) || x != want[n] {
			t.Fatalf("%q: found %+v, reading every word finds %+v", text, x, want[min(n, len(want)):])
		}
		n++
	}
	if n < len(want) {
		t.Fatalf("%q: lost %+v", text, want[n:])
	}
}

// Every word that begins a kind of expression gets through in every spelling, whatever stands around it.
func TestSieveWords(t *testing.T) {
	lexicon := loadLexicon()
	for _, row := range lexiconRows {
		for _, w := range strings.Fields(row.words) {
			p := finder{text: w, lexicon: lexicon}
			if x := p.lex(0); x.forms == 0 || x.has(fAbbreviation) || len(w) == 1 {
				continue
			}
			for _, spelled := range []string{w, decomposed(w), strings.ToUpper(w), strings.ToUpper(decomposed(w)), strings.Title(w), strings.ReplaceAll(w, "đ", "ð")} {
				for _, around := range []string{"|", "|.", "|9", "| x", "|\u00a0x", "|×", "|…", "(|)", "a |", "à |", "1 |", "–|–"} {
					text := strings.Replace(around, "|", spelled, 1)
					p := finder{text: text, lexicon: lexicon}
					want := strings.Index(around, "|")
					i := p.nextStart(0)
					if i < want { // the 1 of "1 |"
						i = p.nextStart(i + 1)
					}
					if i != want {
						t.Errorf("%q: the next start is at %d, want %d", text, i, want)
					}
				}
			}
		}
	}
}

func TestScan(t *testing.T) {
	for _, file := range []string{"testdata/timex.txt", "testdata/timex-news.txt"} {
		for _, c := range timexCases(t, file) {
			for _, text := range []string{c.text, decomposed(c.text), strings.ToUpper(c.text), c.text + c.text, strings.ReplaceAll(c.text, " ", "")} {
				checkScan(t, text, c.ref)
			}
		}
	}
	for _, file := range goldenFiles(t) {
		checkScan(t, readGolden(t, file).input, early)
	}
}

func FuzzScan(f *testing.F) {
	for _, c := range timexCases(f, "testdata/timex.txt") {
		f.Add(c.text, c.ref.Unix())
	}
	for _, s := range []string{"T1/2020 và Q1/2020", "18h30tháng 4", "năm2019", "tu\u031Bo\u031B\u0300i", "×năm×", "a1b2 3", "Ðầu00h"} {
		f.Add(s, int64(0))
	}
	f.Fuzz(func(t *testing.T, text string, unix int64) {
		if utf8.ValidString(text) { // else a byte that belongs to no letter may end a word for one and not for the other
			checkScan(t, text, time.Unix(unix%(1<<36), 0))
		}
	})
}
