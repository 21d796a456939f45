package vietnews

import (
	"slices"
	"strconv"
	"strings"
)

// A DatelineMatch is a dateline with its place in a text. IsZero is that of the Dateline within, and tells whether there is one.
type DatelineMatch struct {
	Dateline
	Kind       MatchKind // what the dateline is likely to be, which ranks it
	Start, End int       // byte offsets of the dateline with its label and brackets, but without section, author and counters
	HasWeekday bool
	HasTime    bool     // a clock time was printed: "18:03", but not "5 giờ trước"
	HasYear    bool     // false for relative datelines and "11:45 | 29/09"
	Relative   bool     // "5 giờ trước"
	Alone      bool     // no word that is not of a dateline stands beside it
	Update     Dateline // the update that the same line prints beside the publication: "Đăng lúc ... Cập nhật ..."; zero where there is none
}

// String gives the kind, the place and the dateline: "dateline [0,17) 18:03, 09/01/2020".
func (m DatelineMatch) String() string {
	return string(m.Kind) + " [" + strconv.Itoa(m.Start) + "," + strconv.Itoa(m.End) + ") " + m.Dateline.String()
}

// matchLine reads one line, which holds no line break but where a mark of the page tore a dateline in two. It is cheap on lines that hold no
// date: see [mayBeDateline]. Its errors are those of ParseDateline; with ErrWeekday the match stands.
func (p *Parser) matchLine(line string) (m DatelineMatch, err error) {
	if !mayBeDateline(line) {
		return m, errNotDateline
	}
	return p.matchDateline(line)
}

func (p *Parser) matchDateline(line string) (m DatelineMatch, err error) {
	var r lineReader
	if !r.readLine(line) {
		return m, errNotDateline
	}
	if err = p.resolve(&m.Dateline, &r, line); err != nil && m.Time.IsZero() {
		return m, err
	}
	start, end := r.ago.start, r.ago.end
	m.Relative, m.HasTime = r.first < 0, r.hasClock()
	if !m.Relative {
		c := &r.cores[r.first]
		start, end = int(c.start), int(c.end)
		m.HasWeekday, m.HasYear = c.has&partWeekday != 0, c.has&partYear != 0
	} else if c := &r.cores[r.cur]; m.HasTime {
		start, end = min(start, int(c.start)), max(end, int(c.end))
	}
	m.Start, m.End = r.span(start, end)
	m.Raw = line[m.Start:m.End]
	m.Alone = r.before.words+r.after.words+r.between.words == 0
	if r.second >= 0 {
		c := &r.cores[r.second]
		if err := c.resolve(&m.Update, &r, line); err == nil || !m.Update.Time.IsZero() {
			from, to := r.span(int(c.start), int(c.end))
			m.Update.Raw = line[from:to]
		}
	}
	return m, err
}

// MatchKind tells what a [DatelineMatch] is likely to be.
type MatchKind string

// The kinds of match, best first.
const (
	MatchDateline MatchKind = "dateline" // a clock time, and nothing foreign on the line unless weekday, zone or label prove it
	MatchUpdate   MatchKind = "update"   // labelled as a change
	MatchDay      MatchKind = "day"      // a day without a clock time
	MatchRelative MatchKind = "relative" // "5 giờ trước"
	MatchNoYear   MatchKind = "no-year"  // "11:45 | 29/09"
	MatchBeside   MatchKind = "beside"   // a date beside foreign words, as of a comment, a credit or a related article
	MatchMasthead MatchKind = "masthead" // weekday and day, no time, above a dateline that has one: the page's clock of today
)

// matchRanks orders the kinds.
var matchRanks = [...]MatchKind{MatchDateline, MatchUpdate, MatchDay, MatchRelative, MatchNoYear, MatchBeside, MatchMasthead}

// FindDatelines finds datelines with the zero [Parser].
func FindDatelines(text string) []DatelineMatch { return new(Parser).FindDatelines(text) }

// FindDatelines gives every dateline of a page, likeliest first and, among equals, in order of appearance. A page may print its own clock
// above the article's dateline and those of comments and related articles below, so the first one to appear is often the wrong one.
//
// Each line is read by itself, as ParseDateline does, with Raw the bytes from Start to End. Impossible dates are left out. Lines may end in
// "\n", "\r\n" or "\r".
func (p *Parser) FindDatelines(text string) []DatelineMatch {
	var found []DatelineMatch
	for at := 0; at < len(text); {
		if text[at] == '\n' || text[at] == '\r' {
			at++
			continue
		}
		line := text[at:]
		if end := strings.IndexAny(line, "\r\n"); end >= 0 {
			line = line[:end]
		}
		if m, _ := p.matchLine(line); m.Raw != "" {
			m.Start += at
			m.End += at
			found = append(found, m)
		}
		at += len(line) + 1
	}
	rankMatches(found)
	return found
}

// rankMatches gives each match its kind and sorts.
func rankMatches(found []DatelineMatch) {
	timed := -1 // the last match that has a clock time
	for i := range found {
		found[i].Kind = found[i].kind()
		if found[i].Kind == MatchDateline {
			timed = i
		}
	}
	for i := range max(timed, 0) {
		if m := &found[i]; m.HasWeekday && !m.HasTime && m.Label == "" {
			m.Kind = MatchMasthead
		}
	}
	slices.SortStableFunc(found, func(a, b DatelineMatch) int {
		return slices.Index(matchRanks[:], a.Kind) - slices.Index(matchRanks[:], b.Kind)
	})
}

// kind tells what the match is likely to be, by its own line.
func (m *DatelineMatch) kind() MatchKind {
	switch {
	case m.Relative:
		return MatchRelative
	case !m.HasYear:
		return MatchNoYear
	case m.Label == LabelUpdated && m.Update.IsZero():
		return MatchUpdate
	case !m.Alone && !m.HasWeekday && !m.ZoneKnown && m.Label == "":
		return MatchBeside
	case m.HasTime:
		return MatchDateline
	}
	return MatchDay
}
