package vietnews

import (
	"strings"
	"testing"
)

// glanceLines are lines that a glance could get wrong, each for a reason.
var glanceLines = []struct{ line, reason string }{
	{"Cây cầu mới nối hai xã", "plain prose"},
	{"Hội nghị  tổng kết", "two spaces"},
	{"ĐẠI HỘI ĐẢNG BỘ XÃ", "capitals, the first of two bytes"},
	{"Nguyễn Văn An", "no word in small letters"},
	{"Nguyễn Văn đông", "a small letter of two bytes behind a space"},
	{"Nguyễn Văn ấm", "a small letter of three bytes behind a space"},
	{"Nguyễn Văn Ấm", "a capital of three bytes behind a space"},
	{"Quang cảnh buổi lễ. Ảnh: Văn An", "a credit behind a stop"},
	{"Quang cảnh buổi lễ – Ảnh: Văn An", "a credit behind a dash of three bytes"},
	{"Quang cảnh buổi lễ (Nguồn: TTXVN)", "a credit in brackets"},
	{"a, b, c, d, e, f, g, h, i, k, l, m, n, o, p, q, r, s. Ảnh: Văn An", "more marks than a glance keeps"},
	{"Một hàng cây ven đường. AFP", "an agency without a word of credit"},
	{"xem https://example.vn/a", "an address"},
	{"www.example.vn gửi lời chào", "an address without a scheme"},
	{"IMG_4821.jpg", "a file name"},
	{"12/3", "no letters"},
	{"Trang chủ > Thời sự", "an arrow"},
	{"Ðại hội", "an Icelandic letter, which is not plain"},
	{"câ\u0300u", "a combining mark, which is not plain"},
	{"“Cầu mới”", "typographic quotes"},
	{"Chia sẻ Facebook", "buttons"},
	{"Từ khóa: cầu, đường", "a label"},
	{"(ABO) Sáng nay, cầu mới thông xe.", "a tag in brackets"},
	{"Hà Nội (TTXVN) - Sáng nay, cầu mới thông xe.", "a tag behind a place"},
	{"HQ Online - Sáng nay, cầu mới thông xe.", "a tag of two words"},
	{"BNEWS Sáng nay, cầu mới thông xe.", "a tag that nothing sets off"},
}

// FuzzGlance proves what is read off a glance equal to what a search letter by letter finds, and that no glance hides a tag.
func FuzzGlance(f *testing.F) {
	for _, test := range glanceLines {
		f.Add(test.line)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s = strings.Trim(s, " \t"); s != "" && !strings.ContainsRune(s, '\n') {
			checkGlance(t, s)
		}
	})
}

func checkGlance(t *testing.T, s string) {
	t.Helper()
	var g glance
	end := g.look(s)
	if want := plainEnd(s, 0); end != want {
		t.Fatalf("%q: looked at %d bytes, plain are %d", s, end, want)
	}
	if end < len(s) {
		return
	}
	for i, r := range s {
		if has := charsOf(r); g.chars&has != has {
			t.Errorf("%q: %q at %d is missing from the glance", s, r, i)
		}
	}
	if want := strings.Count(s, " ") + 1; g.words != want {
		t.Errorf("%q: %d words, want %d", s, g.words, want)
	}
	if want := smallWord(s); g.small != want {
		t.Errorf("%q: the first small word stands at %d, want %d", s, g.small, want)
	}
	if got, want := shapeFacts(s, &g), spelledFacts(s); got != want {
		t.Errorf("%q: facts %b, want %b", s, got, want)
	}
	if got, want := creditOf(s, &g), creditOf(s, &glance{chars: anyChar, words: g.words, n: keptApart + 1}); got != want {
		t.Errorf("%q: credit %v, want %v", s, got, want)
	}
	if h := readLeadHead(s); !h.agency.empty() && !mayHaveTag(s) {
		t.Errorf("%q opens with a tag that a glance hides", s)
	}
}

// charsOf returns what a glance must tell of r.
func charsOf(r rune) charSet {
	if r < 0x80 {
		return byteChars[r]
	}
	if r >= 0x2000 && r < 0x2100 {
		return charSign
	}
	return 0
}

// checkOpeners asks whether the openers of s let it be looked up.
func checkOpeners(t *testing.T, s string) {
	t.Helper()
	words := strings.Count(s, " ") + 1
	key := appendLower(nil, s[:min(len(s), keyBytes)])
	if one, two := openersOf(s); phraseOf(key, words) != phraseNone && known.words(one, two) < words {
		t.Errorf("%q is a phrase that its openers hide", s)
	}
}

func TestGlance(t *testing.T) {
	for _, test := range glanceLines {
		t.Run(test.reason, func(t *testing.T) { checkGlance(t, test.line) })
	}
	for _, row := range phraseRows {
		for _, s := range row.exact {
			checkOpeners(t, s)
			checkOpeners(t, strings.ToUpper(s)+": 12")
		}
	}
	for _, row := range prefixRows {
		checkOpeners(t, row.prefix)
		checkOpeners(t, row.prefix+" x y")
	}
}

// What openers alone refuse must be in none of the tables.
func TestOpeners(t *testing.T) {
	for _, table := range []map[string]bool{orgWords, orgPairs, headingPairs, outlets, places, phraseSet, notNames, families} {
		for row := range table {
			if nameWords[openerOf(row)] == 0 {
				t.Errorf("%q is hidden from personShape", row)
			}
		}
	}
	for _, s := range []string{"TTXVN", "VOV", "VTV24", "Vietnam+", "Báo Ấp Bắc", "Đài Tiếng nói", "abc.vn", "Straits Times", "Reuters", "Tạp chí Cộng sản", "Cổng Thông tin", "Theo AFP", "Trang tin X", "Dân trí"} {
		if !isAgencyName(s) {
			t.Errorf("%q is no agency", s)
		}
	}
}
