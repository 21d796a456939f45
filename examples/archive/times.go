package main

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"example.com/vietnews"
)

// What a text says about time is indexed as words: for "30-4-1975" the day d19750430, the month m197504 and the year y1975 that it lies in.
// So a question for a month is one word, and any span is a few.

// timeWords gives the words for one expression: the units of the calendar that it lies in, and its own value for spans that are none.
func timeWords(x vietnews.Timex) []string {
	if x.From.IsZero() || !x.From.Before(x.To) || x.From.Year() < 100 { // earlier ones were counted from a text without a date
		return nil
	}
	words := []string{valueWord(x)}
	from, last := x.From, x.To.Add(-time.Nanosecond)
	for _, unit := range []string{"y2006", "m200601", "d20060102"} {
		if from.Format(unit) != last.Format(unit) {
			break
		}
		words = append(words, from.Format(unit))
	}
	return words
}

// valueWord makes one word of a TIMEX3 value: v2020w02 of 2020-W02.
func valueWord(x vietnews.Timex) string {
	return "v" + strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return unicode.ToLower(r)
		case r == '/':
			return 'z' // of an interval
		}
		return -1
	}, x.Value)
}

// maxTimeWords is the most words that a question may have.
const maxTimeWords = 400

// spanWords gives the words for all that lies within a span: its years, and the months and days at its ends.
func spanWords(x vietnews.Timex) ([]string, error) {
	words := []string{valueWord(x)}
	from, to := x.From, x.To
	if !from.Before(to) {
		return nil, fmt.Errorf("%q is no day, month, year or other span of time", x.Value)
	}
	for from.Before(to) {
		year, month, day := from.AddDate(1, 0, 0), from.AddDate(0, 1, 0), from.AddDate(0, 0, 1)
		switch {
		case from.YearDay() == 1 && !year.After(to):
			words, from = append(words, from.Format("y2006")), year
		case from.Day() == 1 && !month.After(to):
			words, from = append(words, from.Format("m200601")), month
		case !day.After(to):
			words, from = append(words, from.Format("d20060102")), day
		default:
			from = to // a time within the day is found by its value
		}
		if len(words) > maxTimeWords {
			return nil, fmt.Errorf("%q is too long a time to ask for", x.Value)
		}
	}
	return words, nil
}

// A mention is a time expression in one of an article's texts.
type mention struct {
	start, end int
	words      []string
}

// mentionsIn finds the time expressions of a text of an article.
func mentionsIn(text string, published time.Time) []mention {
	var found []mention
	for x := range vietnews.FindTimex(text, published) {
		if words := timeWords(x); len(words) > 0 {
			found = append(found, mention{x.Start, x.End, words})
		}
	}
	return found
}

// meets reports whether the mention has one of words.
func (m mention) meets(words []string) bool {
	return slices.ContainsFunc(m.words, func(w string) bool { return slices.Contains(words, w) })
}

// period reads what a user types for a time: "30-4-1975", "4/1975", "1975", "Tết Nguyên đán 2020".
func period(s string, now time.Time) (vietnews.Timex, error) {
	x, err := vietnews.ParseTimex(s, now)
	if err == nil && x.From.Before(x.To) {
		return x, nil
	}
	if d, err := vietnews.ParseDateline(s); err == nil && !d.Time.IsZero() {
		y, m, day := d.Time.Date()
		from := time.Date(y, m, day, 0, 0, 0, 0, vietnews.ICT)
		return vietnews.Timex{Type: vietnews.TimexDate, Value: from.Format(time.DateOnly), From: from, To: from.AddDate(0, 0, 1)}, nil
	}
	return x, fmt.Errorf("%q is no day, month, year or other span of time", s)
}
