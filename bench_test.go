package vietnews

import (
	"encoding/json"
	"html"
	"io"
	"strings"
	"testing"
)

// newspaper is an article of a usual length and mixture of parts.
func newspaper() *Article {
	a := sample()
	a.Updated = Dateline{}
	a.Kicker = `TỔNG KẾT "NĂM CÔNG TRÌNH" 2019:` // without a straight quote EscapeString would have nothing to do
	sentences := []string{
		"Cây cầu mới nối hai xã vốn cách nhau một con sông rộng ba trăm mét mà phải đi vòng gần hai mươi cây số đường lộ. ",
		"Ông Nguyễn Văn Sáu, người chạy đò ở bến này bốn mươi năm, là khách đi bộ đầu tiên: “Tôi chở cả xóm qua sông, nay xóm chở tôi”. ",
		"Theo ban quản lý dự án, vốn xây cầu là 42 tỷ đồng, trong đó dân hai xã góp 3,5 tỷ đồng và hơn hai nghìn mét vuông đất. ",
		"Trẻ em bờ bên kia từ nay đến trường mất mười phút thay vì một giờ - kể cả những ngày nước lớn, khi đò nghỉ. ",
	}
	a.Lead = strings.Repeat(sentences[0], 2)
	a.Body = a.Body[3:4]
	for i := range 8 {
		a.Body = append(a.Body, Block{Kind: Paragraph, Text: strings.Join(sentences[i%3:], "") + strings.Repeat(sentences[(i+1)%4], 1+i%3)})
	}
	a.Zones = make([]Zone, 30)
	for i := range a.Zones {
		a.Zones[i] = Zone{200 * i, 200 * (i + 1), RoleParagraph, "paragraph", 0.97}
	}
	return a
}

func articleText(a *Article) string {
	var b strings.Builder
	for _, s := range a.Parts() {
		b.WriteString(s + "\n")
	}
	return b.String()
}

// BenchmarkText is to take no longer than BenchmarkEscapeString, BenchmarkHTML no longer than two of it.
func BenchmarkText(b *testing.B) {
	a := newspaper()
	benchmark(b, a, func() { _ = a.Text() })
}

func BenchmarkHTML(b *testing.B) {
	a := newspaper()
	benchmark(b, a, func() { _ = a.HTML() })
}

func BenchmarkWriteHTML(b *testing.B) {
	a := newspaper()
	benchmark(b, a, func() {
		if err := a.WriteHTML(io.Discard); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkEscapeString(b *testing.B) {
	a := newspaper()
	text := articleText(a)
	benchmark(b, a, func() { _ = html.EscapeString(text) })
}

func BenchmarkAppendJSON(b *testing.B) {
	a := newspaper()
	benchmark(b, a, func() { _ = a.AppendJSON(nil) })
}

// BenchmarkMarshal is to take no longer than four of BenchmarkMarshalString.
func BenchmarkMarshal(b *testing.B) {
	a := newspaper()
	benchmark(b, a, func() {
		if _, err := json.Marshal(a); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkMarshalString(b *testing.B) {
	a := newspaper()
	text := articleText(a)
	benchmark(b, a, func() {
		if _, err := json.Marshal(text); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkUnmarshal(b *testing.B) {
	a := newspaper()
	data := a.AppendJSON(nil)
	benchmark(b, a, func() {
		var got Article
		if err := json.Unmarshal(data, &got); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkReadManuscript(b *testing.B) {
	a := newspaper()
	text := a.Text()
	benchmark(b, a, func() { manuscriptOf(text) })
}

func benchmark(b *testing.B, a *Article, f func()) {
	b.SetBytes(int64(len(articleText(a))))
	b.ReportAllocs()
	for b.Loop() {
		f()
	}
}

// Allocations do not grow with the text: one for the bytes, one for the string of them, and one for the dateline's attribute.
func TestAllocs(t *testing.T) {
	a := newspaper()
	tests := []struct {
		name string
		max  float64
		f    func()
	}{
		{"Text", 1, func() { _ = a.Text() }},
		{"HTML", 3, func() { _ = a.HTML() }},
		{"AppendJSON", 1, func() { _ = a.AppendJSON(nil) }},
	}
	for _, test := range tests {
		if got := testing.AllocsPerRun(20, test.f); got > test.max {
			t.Errorf("%s allocates %v times, want at most %v", test.name, got, test.max)
		}
	}
}
