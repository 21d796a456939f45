package vietnews

import "time"

// Relative datelines: "5 giờ trước", "10' trước", "cách đây 2 ngày", "hôm qua, 18:03".

// An agoAmount is a relative time: how long before now.
type agoAmount struct {
	set                   bool
	start, end            int
	minutes, days, months int
	clock                 bool // minutes or hours were printed, so the clock of now counts
	coarse                bool // the last unit is longer than a day
}

// units are the units of relative time.
var units = [...]struct {
	text                  string
	minutes, days, months int
	clock                 bool
}{
	{"giay", 0, 0, 0, true}, {"phut", 1, 0, 0, true}, {"gio", 60, 0, 0, true}, {"tieng", 60, 0, 0, true}, {"h", 60, 0, 0, true},
	{"p", 1, 0, 0, true}, {"ngay", 0, 1, 0, false}, {"tuan", 0, 7, 0, false}, {"thang", 0, 0, 1, false},
	{"nam", 0, 0, 12, false},
	{"second", 0, 0, 0, true}, {"seconds", 0, 0, 0, true}, {"minute", 1, 0, 0, true}, {"minutes", 1, 0, 0, true},
	{"hour", 60, 0, 0, true}, {"hours", 60, 0, 0, true}, {"day", 0, 1, 0, false}, {"days", 0, 1, 0, false},
	{"hrs", 60, 0, 0, true}, {"mins", 1, 0, 0, true},
	{"week", 0, 7, 0, false}, {"weeks", 0, 7, 0, false}, {"month", 0, 0, 1, false}, {"months", 0, 0, 1, false},
}

// amount reads a relative time of one or two units whose first number is v and ends at i.
func (r *lineReader) amount(v, i int) bool {
	a := agoAmount{start: r.p}
	end, ok := r.unit(&a, v, i)
	if !ok {
		return false
	}
	if j := r.skipSpace(end); r.at(j)-'0' < 10 {
		v, k := r.digits(j)
		if next, ok := r.unit(&a, v, k); ok {
			end = next
		}
	}
	j := r.skipSpace(end)
	for _, text := range [...]string{"truoc", "ago"} {
		if k, ok := r.hasWord(j, text); ok {
			r.setAmount(a, k)
			return true
		}
	}
	if r.since {
		r.setAmount(a, end)
		return true
	}
	return false
}

// unit adds v of the unit at i to a.
func (r *lineReader) unit(a *agoAmount, v, i int) (end int, ok bool) {
	i = r.skipSpace(i)
	if r.at(i) == '\'' && v <= 999 && r.at(i+1)-'a' >= 26 {
		a.minutes += v
		a.clock = true
		return i + 1, true
	}
	w, end := r.wholeWord(i)
	if w.unit == 0 || v > 999 {
		return i, false
	}
	u := &units[w.unit-1]
	a.minutes += v * u.minutes
	a.days += v * u.days
	a.months += v * u.months
	a.clock = a.clock || u.clock
	a.coarse = u.days > 1 || u.months > 0
	return end, true
}

func (r *lineReader) setAmount(a agoAmount, end int) {
	if r.label != cueNone {
		a.start = r.labelStart
		r.cores[r.cur].label = r.label
		r.label = cueNone
	}
	a.set, a.end = true, end
	if !r.ago.set {
		r.ago = a
	}
	r.since, r.p = false, end
	r.dead = r.dead || r.other
}

// spokenAmount reads "một giờ trước", "an hour ago" and "vừa xong" from their first word, which ends at i.
func (r *lineReader) spokenAmount(start, i int, w *wordInfo) bool {
	if w.class == nowWord {
		for _, text := range nowPhrases {
			if end := start + len(text); end <= r.n && string(r.b[start:end]) == text && r.at(end)-'a' >= 26 {
				r.setAmount(agoAmount{start: start, clock: true}, end)
				return true
			}
		}
		return false
	}
	r.p = start
	return r.amount(int(w.value), i)
}

// nowPhrases say that the time is that of the page.
var nowPhrases = [...]string{"vua xong", "vai giay truoc", "just now"}

// today reads "hôm nay", "hôm qua" or "hôm kia" from the word "hôm", which ends at i, or takes the English word for it, which names the days
// before today. A clock time may follow as a component of its own.
func (r *lineReader) today(start, i, days int) bool {
	if r.at(start) != 'h' {
		r.setAmount(agoAmount{start: start, days: days}, i)
		return true
	}
	for days, text := range [...]string{"nay", "qua", "kia"} {
		if end, ok := r.hasWord(r.skipSpace(i), text); ok {
			r.setAmount(agoAmount{start: start, days: days}, end)
			return true
		}
	}
	return false
}

// sinceNow reads "cách đây" from the word "cách", which ends at i.
func (r *lineReader) sinceNow(_, i int) bool {
	end, ok := r.hasWord(r.skipSpace(i), "day")
	if ok {
		r.since, r.p = true, end
	}
	return ok
}

// before gives the moment that lies a before now. Without minutes and hours it is the midnight that begins the day, or the clock time that is
// printed beside the day, at +07:00 or in the printed zone.
func (a *agoAmount) before(now time.Time, clock *dateCore) (time.Time, Precision) {
	if a.clock {
		return now.In(ICT).Add(-time.Duration(a.minutes) * time.Minute).Truncate(time.Minute), Minute
	}
	y, m, d := now.In(clock.location()).Date()
	if a.months > 0 {
		m -= time.Month(a.months)
		d = min(d, daysIn(y, m))
	}
	return time.Date(y, m, d-a.days, int(clock.hour), int(clock.minute), int(clock.second), 0, clock.location()), clock.precision()
}

// daysIn gives the length of a month. The month may lie outside 1 to 12.
func daysIn(y int, m time.Month) int { return time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day() }
