package main

import (
	"slices"
	"testing"
)

func TestFold(t *testing.T) {
	tests := []struct{ in, marked, plain, reason string }{
		{"Dân vận", "dân vận", "dan van", "two marks on one letter"},
		{"ĐƯỜNG SẮT", "đường sắt", "duong sat", "đ is a letter of its own, not one with a mark"},
		{"Hoà, hòa", "hòa, hòa", "hoa, hoa", "one word in two spellings"},
		{"thuỷ khoẻ", "thủy khỏe", "thuy khoe", "the other endings"},
		{"quý qúy quỳ", "quý quý quỳ", "quy quy quy", "after q the tone stands on the second"},
		{"hoàn toàn ngoài", "hoàn toàn ngoài", "hoan toan ngoai", "within a syllable it stands where it must"},
		{"xo\u0300a do\u031B\u0300i", "xòa dời", "xoa doi", "decomposed letters"},
		{"Café №5 Жук", "café №5 жук", "cafe №5 жук", "what is not Vietnamese is let be"},
		{"", "", "", "nothing"},
	}
	for _, test := range tests {
		m := marked(test.in)
		if m != test.marked || plain(m) != test.plain {
			t.Errorf("%s: %q is marked %q, plain %q", test.reason, test.in, m, plain(m))
		}
	}
}

func TestSplitWords(t *testing.T) {
	text := "“Chợ nổi” 30-4, Đ.Hòa"
	var got []string
	for _, w := range splitWords(text) {
		got = append(got, text[w.start:w.end]+"|"+w.plain)
	}
	want := []string{"Chợ|cho", "nổi|noi", "30|30", "4|4", "Đ|d", "Hòa|hoa"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestQueryKinds(t *testing.T) {
	tests := []struct {
		in     string
		want   []string
		reason string
	}{
		{"", []string{""}, "no words ask for nothing"},
		{"Dan", []string{`(marked : ("dan"))`, `(plain : ("_dan"))`}, "one word without diacritics"},
		{"dân", []string{`(marked : ("dân"))`, `(marked : ("dân" OR "dan"))`}, "one with them may stand without in a text, but not with others"},
		{`"dan van"`, []string{`(marked_pairs : ("dan_van"))`, `(plain_pairs : ("_dan_van"))`}, "a phrase is one term"},
		{`"dân vận"`, []string{`(marked_pairs : ("dân_vận"))`, `(marked_pairs : ("dân_vận" OR "dan_van"))`}, "a phrase with diacritics"},
		{`x “y z”`, []string{
			`(marked_pairs : ("x_y y_z"))`, `(plain_pairs : ("_x_y _y_z"))`,
			`(marked : ("x")) AND (marked_pairs : ("y_z"))`, `(plain : ("_x")) AND (plain_pairs : ("_y_z"))`,
		}, "terms are first looked for in a row"},
		{`a" OR b_c *`, []string{
			`(marked_pairs : ("a_or or_b b_c"))`, `(plain_pairs : ("_a_or _or_b _b_c"))`,
			`(marked : ("a")) AND (marked_pairs : ("or_b b_c"))`, `(plain : ("_a")) AND (plain_pairs : ("_or_b _b_c"))`,
		}, "nothing typed is syntax"},
	}
	for _, test := range tests {
		if got := parseQuery(test.in).kinds(); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q\ngot  %q\nwant %q", test.reason, test.in, got, test.want)
		}
	}
}

func TestCut(t *testing.T) {
	long := ""
	for range 60 {
		long += "chữ nghĩa "
	}
	text := long + "ĐÂY " + long
	at := len(long)
	snippet, hits := cut(text, []span{{at, at + len("ĐÂY")}, {len(text) - 9, len(text) - 4}})
	if len(hits) != 1 || snippet[hits[0][0]:hits[0][1]] != "ĐÂY" || len(snippet) > snippetLength+10 {
		t.Errorf("snippet %q (%d bytes), hits %v", snippet, len(snippet), hits)
	}
	word := ""
	for range 200 {
		word += "ệ"
	}
	if snippet, hits := cut(word, []span{{0, len(word)}}); snippet != word || len(hits) != 1 {
		t.Errorf("a hit longer than a snippet: %q %v", snippet, hits)
	}
	if snippet, _ := cut(word, nil); len(snippet) == 0 || snippet[:3] != "ệ" {
		t.Errorf("a word longer than a snippet: %q", snippet)
	}
}

func TestArticleID(t *testing.T) {
	for _, s := range []string{"2020-01-09-3", "0-17", "0001-01-02-1", "1969-12-31-1048575", "9999-12-31-1"} {
		id, err := parseID(s)
		if err != nil || id.String() != s {
			t.Errorf("%s reads as %v: %v", s, id, err)
		}
	}
	a, _ := parseID("2020-01-09-1000")
	b, _ := parseID("2020-01-10-1")
	if a >= b {
		t.Errorf("ids are not in the order of days")
	}
	for _, s := range []string{"", "17", "2020-01-09", "2020-13-09-1", "2020-01-09-1048576", "2020-01-09--1", "x-1"} {
		if id, err := parseID(s); err == nil {
			t.Errorf("%q reads as %v", s, id)
		}
	}
}
