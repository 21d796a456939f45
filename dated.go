package vietnews

import (
	"errors"
	"slices"
	"strings"
	"time"
)

// The datelines of the page, and which of them is the article's own.

// A dateAt is a dateline with the line it stands in.
type dateAt struct {
	line   int
	match  DatelineMatch
	letter bool // stands behind a place, as on letters and releases: "Hải Phòng, ngày 12 tháng 3 năm 2024"
}

// findDates reads the datelines among the lines from i to end. Long lines hold no dateline.
func (p *page) findDates(i, end int) {
	for ; i < end; i++ {
		l := &p.lines[i]
		if l.words > 24 || !l.is(hasDigit) {
			continue
		}
		m, err := p.readDateline(l)
		if !m.IsZero() {
			p.addDate(dateAt{i, m, false})
		} else if m := p.placeDateline(l); !m.IsZero() {
			p.addDate(dateAt{i, m, true})
		} else if errors.Is(err, ErrImpossible) {
			p.impossible = i + 1
		}
	}
}

func (p *page) addDate(d dateAt) {
	if n := len(p.dates); n == cap(p.dates) {
		p.dates = slices.Grow(p.dates, n+4) // twice as many, for append would copy a million datelines a dozen times
	}
	p.dates = append(p.dates, d)
	p.lines[d.line].date = int32(len(p.dates))
	p.timed = p.timed || d.prints()
}

// prints reports whether d prints a time, or one that is relative.
func (d *dateAt) prints() bool { return d.match.HasTime || d.match.Relative }

// readDateline reads the dateline of a line, which a bar may part from the section or the author.
func (p *page) readDateline(l *line) (DatelineMatch, error) {
	m, err := p.parser.matchLine(l.text)
	l.datelike = no
	if !m.IsZero() && l.words <= maxDatelike {
		l.datelike = yes
	}
	if m.IsZero() && l.has(charDash) && !errors.Is(err, ErrImpossible) {
		if behind := p.datedBehindName(l.text); !behind.IsZero() {
			return behind, nil
		}
	}
	if m.IsZero() && l.has(charArrow) {
		if bar := strings.Index(l.text, " | "); bar > 0 {
			if m, _ := p.parser.matchLine(l.text[:bar]); m.HasTime {
				return m, nil
			}
		}
	}
	return m, err
}

// datedBehindName reads the dateline that a dash parts from an author with an office, who has more words than stand beside most datelines.
func (p *page) datedBehindName(s string) (m DatelineMatch) {
	const dash = " - "
	at := strings.LastIndex(s, dash)
	if at <= 0 || nameSignature(s[:at]) == signNone {
		return m
	}
	at += len(dash)
	m, _ = p.parser.matchLine(s[at:])
	if !m.HasTime || !m.Alone {
		return DatelineMatch{}
	}
	m.Start, m.End = m.Start+at, m.End+at
	return m
}

// maxDatelike is the most words of a line that stands for its dateline.
const maxDatelike = 14

// placeDateline reads a place and a day in full, as letters, statements and press releases print above or below their text.
func (p *page) placeDateline(l *line) DatelineMatch {
	n := placePrefix(l.text)
	date, ok := strings.CutPrefix(l.text[n:], ", ")
	if n == 0 || !ok || !strings.HasPrefix(date, "ngày ") && (date == "" || !isDigit(date[0])) {
		return DatelineMatch{}
	}
	m, _ := p.parser.matchLine(date)
	m.Start += n + 2
	m.End += n + 2
	return m
}

// isDate reports whether the line at i holds a dateline.
func (p *page) isDate(i int) bool { return p.lines[i].date > 0 }

// isDatelike reports whether l is a short line that holds a dateline.
func (p *page) isDatelike(l *line) bool {
	if l.datelike == undecided {
		l.datelike = no
		if l.words <= maxDatelike && l.is(hasDigit) {
			if m, _ := p.parser.matchLine(l.text); !m.IsZero() {
				l.datelike = yes
			}
		}
	}
	return l.datelike == yes
}

// chooseDates picks the article's own dateline. Of the candidates above the lead the nearest to the headline wins, one with a time
// before one without; a clock at the top of the page, far from the headline, loses to any other and is none if a menu follows it.
func (p *page) chooseDates() {
	p.dateline, p.updated = -1, -1
	best := -1000
	for k := range p.dates {
		if score := p.dateScore(k); score > best {
			best, p.dateline = score, k
		}
	}
	if best < 0 {
		p.dateline = -1
		return
	}
	p.splitUpdated()
}

// What counts for a dateline's being the article's own, in points. Of those with none below zero the one with the most is it.
const (
	plainDate  = 40 // a dateline at the headline
	letterDate = 15 // one behind a place: statements that an article quotes have it too, so it counts for less, and from six lines away for none
	tailDate   = 10 // one right below the body: a plain one within ten lines of the headline goes before it
	timedDate  = 12 // more for printing a time: as much as standing four lines nearer
	lineAway   = 3  // less for each line from the headline
	farAway    = 36 // but no less than so, for where there is no other a plain dateline counts from anywhere
)

// clockLines is the most lines between the headline and a weekday with its day above it that are not the page's own clock.
const clockLines = 3

// dateScore tells how likely the k-th dateline is the article's own. Below zero it is none.
func (p *page) dateScore(k int) int {
	d := &p.dates[k]
	if d.line >= p.tail && p.tail < len(p.lines) {
		return p.tailDateScore(d)
	}
	if d.line > p.lead && p.headsDay(k) {
		return -1
	}
	score := plainDate
	if d.letter {
		score = letterDate
	}
	anchor := p.headline
	if anchor < 0 {
		anchor = p.lead
	}
	distance := 0
	if d.line < anchor {
		distance = anchor - d.line
		if p.kicker >= 0 && d.line < p.kicker {
			distance--
		}
	} else if d.line > p.headEnd {
		distance = (d.line - p.headEnd + 1) / 2
	}
	score -= min(distance*lineAway, farAway)
	if d.match.HasTime || d.match.Relative {
		score += timedDate
	} else if d.match.HasWeekday && d.line < anchor && distance > clockLines {
		return -1 // the page's own clock
	}
	return score
}

// headsDay reports whether the k-th date, a day by itself below the lead, stands above what happens on that day: a colon announces it, it had
// not come when the page was read, or a later day stands by itself a few lines below.
func (p *page) headsDay(k int) bool {
	d := &p.dates[k]
	if d.prints() || d.letter || d.match.Label != "" {
		return false
	}
	if p.lines[d.line-1].is(endsColon) || !p.parser.Now.IsZero() && d.match.Time.After(p.parser.Now) {
		return true
	}
	for i := d.line + 1; i < min(d.line+maxDayLines, p.tail); i++ {
		if next := p.bareDay(i); !next.IsZero() {
			days := next.Sub(d.match.Time).Hours() / 24
			return days > 0 && days <= 31
		}
	}
	return false
}

// maxDayLines is how many lines a programme may have for a day.
const maxDayLines = 12

// bareDay returns the day that line i is, if it is one without a time and nothing else.
func (p *page) bareDay(i int) (day time.Time) {
	l := &p.lines[i]
	if p.isDatelike(l) {
		if m, _ := p.parser.matchLine(l.text); m.Alone && !m.HasTime && !m.Relative {
			return m.Time
		}
	}
	return day
}

// isDayHeading reports whether line i is a day by itself between a finished line and what happens on that day.
func (p *page) isDayHeading(i int) bool {
	return i+1 < p.tail && i > p.lead && p.lines[i].is(hasDigit) && p.lines[i-1].is(endsStop|endsColon|endsSemi) && p.lines[i+1].words > 3 &&
		!p.isDatelike(&p.lines[i+1]) && !p.bareDay(i).IsZero()
}

// tailDateScore judges a dateline below the body: it counts only right there, by itself, before any links or comments. Buttons may stand above one
// that says it is when the text was published.
func (p *page) tailDateScore(d *dateAt) int {
	if d.match.Relative || d.line-p.tail > 4 {
		return -1
	}
	for i := p.tail; i < d.line; i++ {
		button := p.lines[i].phrase == phraseNoise && d.match.Label == LabelPublished
		if p.lines[i].phrase != phraseNone && !button || p.isLink(i) {
			return -1
		}
	}
	return tailDate
}

// splitUpdated tells the update line from the dateline when both stand in the head.
func (p *page) splitUpdated() {
	own := &p.dates[p.dateline]
	for k := range p.dates {
		d := &p.dates[k]
		if k == p.dateline || d.line > p.lead && own.line <= p.lead || d.match.Label == own.match.Label || own.prints() && p.isMastheadDay(d, own) {
			continue
		}
		if own.match.Label == LabelUpdated && d.match.Time.After(own.match.Time) {
			continue // nothing is changed before it was published: it is the page's own clock
		}
		if abs(d.line-own.line) > 3 {
			continue
		}
		if own.match.Label == LabelUpdated {
			p.updated, p.dateline = p.dateline, k
		} else {
			p.updated = k
		}
		return
	}
}

// findUpdate finds the update line of a page that prints it farther from the dateline than in the next lines, or amid the body. Where there
// is no dateline, it is the dateline.
func (p *page) findUpdate() {
	if p.updated >= 0 {
		return
	}
	from := max(p.headEnd, 0)
	if p.dateline >= 0 {
		from = p.dates[p.dateline].line + 1
	}
	for i := from; i < p.tail; i++ {
		k := p.updateAt(i)
		if k < 0 {
			continue
		}
		if p.dateline < 0 {
			p.dateline = k
		} else {
			p.updated = k
		}
		return
	}
}

// updateAt returns the index into p.dates of what line i says of an update, or -1.
func (p *page) updateAt(i int) int {
	l := &p.lines[i]
	if l.words > maxDatelike || !l.is(hasDigit) || !p.opensUpdate(l) {
		return -1
	}
	if !p.isDate(i) {
		m, _ := p.readDateline(l)
		if m.IsZero() {
			return -1
		}
		p.addDate(dateAt{line: i, match: m})
	}
	if k := int(l.date) - 1; p.dates[k].match.Label == LabelUpdated {
		return k
	}
	return -1
}

// opensUpdate reports whether l opens with a word for updates.
func (p *page) opensUpdate(l *line) bool {
	return l.is(opensKnown) && prefixIn(updateOpeners, p.keyOf(l)) != ""
}

// updateOpeners open lines that say when an article was changed.
var updateOpeners = prefixesOf("cập nhật", "(cập nhật", "lần cập nhật cuối", "sửa đổi", "chỉnh sửa", "last updated", "updated")

// isMastheadDay reports whether d is what day it is at the top of the page, above the section: no time stands there, and it is the first line
// or the same day as own, the dateline, says.
func (p *page) isMastheadDay(d, own *dateAt) bool {
	return p.headline > d.line+1 && d.match.HasWeekday && !d.prints() && (d.line == 0 || sameDay(d.match.Time, own.match.Time))
}

// isEarlier reports whether t is of a day before the article's, as far as that is known.
func (p *page) isEarlier(t time.Time) bool {
	if p.dateline < 0 {
		return true
	}
	own := p.dates[p.dateline].match.Time
	return own.IsZero() || t.Before(own) && !sameDay(t, own)
}

func sameDay(a, b time.Time) bool { return a.YearDay() == b.YearDay() && a.Year() == b.Year() }

func abs(n int) int { return max(n, -n) }

func (p *page) isOwnDateline(i int) bool { return p.dateline >= 0 && p.dates[p.dateline].line == i }

func (p *page) isUpdateLine(i int) bool { return p.updated >= 0 && p.dates[p.updated].line == i }
