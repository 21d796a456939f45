package vietnews

import (
	"fmt"
	"strings"
	"testing"
)

// frameOf lays lines out around or within an article of our own, whose lead and paragraphs are long enough to be sure.
func frameOf(head, body, tail string) string {
	join := func(parts ...string) string {
		var kept []string
		for _, s := range parts {
			if s != "" {
				kept = append(kept, s)
			}
		}
		return strings.Join(kept, "\n")
	}
	const lead = "Sáng nay, xã mở hội nghị bàn việc làm lại con đường liên ấp, có hơn hai trăm người dự và ai cũng muốn con đường xong trước mùa mưa."
	const prose = "Ông Sáu nói rằng việc này còn dài, cần người và cần tiền, nhưng bà con hai ấp đã quen góp công từ thời đắp con đê đầu tiên, nên chẳng ai nản lòng khi nghe đến con số."
	return join("Hội nghị bàn việc làm đường của xã", head, lead, prose, body, prose+" Con đường dài ba cây số.", tail)
}

// Each case stands for a rule or a row of a table that nothing else holds: it fails when that is taken away.
func TestRowsAndRules(t *testing.T) {
	byline := func(b ...Byline) func(*Article) string {
		return func(a *Article) string {
			if got, want := fmt.Sprint(a.Bylines), fmt.Sprint(b); got != want {
				return got + ", want " + want
			}
			return ""
		}
	}
	tests := []struct {
		name, text string
		line       string // a line of text
		role       Role   // and what it is
		also       func(*Article) string
	}{
		{"a source under the headline", frameOf("Theo Báo Cửu Long", "", ""), "Theo Báo Cửu Long", RoleAttribution, nil},
		{"an alternative text above the lead", frameOf("duong-lien-ap-2020-01.jpg", "", ""), "duong-lien-ap-2020-01.jpg", RoleAlt, nil},
		{"an invitation to watch", frameOf("", "Mời quý vị xem phóng sự về con đường liên ấp", ""), "Mời quý vị xem", RoleParagraph, nil},
		{"a line that a break tore off", frameOf("", "và những người ở xa cũng gửi tiền về", ""), "và những người", RoleParagraph, nil},
		{"an update line below the byline", frameOf("", "", "THỦY HÀ\nThứ Năm, 09/01/2020, 18:03\nCập nhật lúc 07:15, 10/01/2020"), "Cập nhật lúc", RoleUpdated, nil},
		{"a caption below the byline", frameOf("", "", "THỦY HÀ\nCầu mới (Ảnh: An)"), "Cầu mới (Ảnh: An)", RoleCaption, nil},
		{"keywords without a label", frameOf("", "", "đường liên ấp\ngóp công\nBình luận (0)"), "góp công", RoleTags, nil},
		{"a translator behind the name", frameOf("", "", "HOÀI PHƯƠNG dịch"), "HOÀI PHƯƠNG", RoleByline, byline(Byline{"HOÀI PHƯƠNG", Translator})},
		{"an organisation of capitals", frameOf("", "", "VOV Miền Tây"), "VOV Miền Tây", RoleAttribution, func(a *Article) string {
			if len(a.Bylines) > 0 {
				return fmt.Sprint(a.Bylines)
			}
			return ""
		}},
		{"an agency without a word of credit", frameOf("", "Con đường liên ấp nhìn từ trên cao - TTXVN", ""), "Con đường liên ấp", RoleCaption, func(a *Article) string {
			for _, b := range a.Body {
				if b.Credit == "TTXVN" {
					return ""
				}
			}
			return "no credit TTXVN"
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := Parse(test.text)
			if err != nil {
				t.Fatal(err)
			}
			at := strings.LastIndex(test.text, test.line)
			got := Role("none")
			for _, z := range a.Zones {
				if z.Start <= at && at < z.End {
					got = z.Role
				}
			}
			if got != test.role {
				t.Errorf("%q is %s, want %s", test.line, got, test.role)
			}
			if test.also != nil {
				if fault := test.also(a); fault != "" {
					t.Error(fault)
				}
			}
		})
	}
}

// Acronyms that begin sentences are no tags of agencies, and letters of other alphabets that look Vietnamese are repaired within words.
func TestTagsAndLetters(t *testing.T) {
	if isAgencyTag("NATO", false) || !isAgencyTag("TTXVN", false) {
		t.Error("NATO is a tag or TTXVN is none")
	}
	for in, want := range map[string]string{
		"\u0445ã hội":      "xã hội", // Cyrillic х
		"h\u03bfa":         "hoa",    // Greek ο
		"họp\u3164 chợ":    "họp chợ",
		"ch\u1160ợ":        "chợ",
		"Пушкин ở Huế":     "Пушкин ở Huế",
		"H\u00e0 N\u1ed9i": "Hà Nội",
	} {
		if got := cleanWords(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
	if !isCounter([]byte("1.204 lượt xem")) || isCounter([]byte("lượt xem")) {
		t.Error("counters are not told from their words")
	}
	if !wrapsNot(opensDash) {
		t.Error("an item of a list is joined to the line above")
	}
}

// wrapsNot reports whether a line with the fact f is kept apart from a line above that fills its column.
func wrapsNot(f fact) bool {
	above := &line{text: strings.Repeat("từ ", 20)}
	return !wraps(above, &line{text: "- rồi hết", facts: f}, 40) && wraps(above, &line{text: "rồi hết"}, 40)
}
