package main

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"time"
	"unicode"

	"example.com/vietnews"
)

// Name returns a URI that names an article by its text: ni:///sha-256;…, RFC 6920. Equal articles have equal names.
func Name(a *vietnews.Article) string {
	sum := sha256.Sum256([]byte(a.Text()))
	return "ni:///sha-256;" + base64.RawURLEncoding.EncodeToString(sum[:])
}

// line returns a text as one line that every form can hold: without control characters, characters that turn the direction of writing, and
// bytes that are no UTF-8. Texts of articles that Parse made are so already; those of others may not be.
func line(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		case unicode.Is(unicode.Noncharacter_Code_Point, r):
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Join(strings.Fields(s), " ")
}

// lines returns those texts that have something to see.
func lines(list []string) (out []string) {
	for _, s := range list {
		if s = line(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// lead returns the first paragraph as it is printed: "(ABO) Tiền Giang – Sáng 9-1, …".
func lead(a *vietnews.Article) string {
	s := line(a.Lead)
	if place := line(a.Place); place != "" {
		s = place + " – " + s
	}
	if agency := line(a.Agency); agency != "" {
		s = "(" + agency + ") " + s
	}
	return strings.TrimSpace(s)
}

// date returns a dateline's time in RFC 3339, of a day alone the day where days are taken, and nothing where it is unknown or of a year
// that RFC 3339 can't write.
func date(d vietnews.Dateline, days bool) string {
	switch year := d.Time.Year(); {
	case d.Time.IsZero() || year < 1 || year > 9999:
		return ""
	case days && d.Precision == vietnews.Day:
		return d.Time.Format(time.DateOnly)
	}
	return d.Time.Format(time.RFC3339)
}

// credits are the words that newspapers put before the names of contributors.
var credits = map[vietnews.BylineRole]string{
	vietnews.Photographer: "Ảnh: ",
	vietnews.AuthorPhotos: "Bài và ảnh: ",
	vietnews.Translator:   "Người dịch: ",
	vietnews.Compiler:     "Tổng hợp: ",
	vietnews.Interviewer:  "Thực hiện: ",
	vietnews.Source:       "Theo ",
}

// by returns the contributors as one line: "THỦY HÀ; Ảnh: Lê Bình".
func by(a *vietnews.Article) string {
	var all []string
	for _, l := range a.Bylines {
		if name := line(l.Name); name != "" {
			all = append(all, credits[l.Role]+name)
		}
	}
	return strings.Join(all, "; ")
}

// caption returns a figure's caption with its credit.
func caption(b *vietnews.Block) string {
	s := line(b.Caption)
	if credit := line(b.Credit); credit != "" {
		s += " Ảnh: " + credit
	}
	return strings.TrimSpace(s)
}
