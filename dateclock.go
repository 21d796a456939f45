package vietnews

import "strings"

// The clock times of a dateline, in digits and in words, and the part of the day.

// A clockTime is a clock time as printed.
type clockTime struct {
	hour, minute, second int
	nanosecond           int32
	has                  coreParts
	doubt                Doubt
}

// clock reads a clock time whose hour is v and ends at i: "18:03", "18:03:05", "7: 55", "18h03", "6h00", "18 giờ 03 phút", with a quotation
// mark and AM, PM, SA or CH behind.
func (r *lineReader) clock(v, i int) bool {
	var t clockTime
	j, ok := r.colonClock(&t, i)
	if !ok {
		j, ok = r.wordClock(&t, i)
	}
	if !ok {
		return false
	}
	t.hour = v
	r.dead = r.dead || r.hourBefore()
	if r.b[r.p&0x7f] == '0' {
		t.has |= partPadded
	}
	r.setClock(&t, r.meridiem(&t, j))
	return true
}

// hourBefore reports whether marks or a colon part the number at the cursor from an hour before it: "16.:20:33".
func (r *lineReader) hourBefore() bool {
	if r.p < 2 {
		return false
	}
	mark, before := r.at(r.p-1), r.at(r.p-2)
	return (mark == ':' || mark == '.') && (before == ':' || before == '.') || mark == ':' && before-'0' < 10
}

// setClock enters a clock time whose end is given.
func (r *lineReader) setClock(t *clockTime, end int) {
	t.doubt |= r.splitNumber()
	c := r.begin(partTime, r.p, end)
	c.hour, c.minute, c.second, c.nanosecond = uint8(t.hour), uint8(t.minute), uint8(t.second), t.nanosecond
	c.clockEnd = c.end
	c.has |= t.has
	c.doubt |= t.doubt
}

// colonClock reads ":03", ":03:05" or ":03:05.123" at i.
func (r *lineReader) colonClock(t *clockTime, i int) (end int, ok bool) {
	if i = r.skipSpace(i); r.at(i) != ':' {
		return i, false
	}
	colon := i
	i = r.skipSpace(i + 1)
	v, end := r.digits(i)
	switch n := end - i; {
	case n == 0 || n > 4, i > colon+1 && r.at(end) == ':': // "Ca 1: 18:03"
		return i, false
	case n == 1:
		t.doubt |= DoubtLenient
	case n > 2: // a glued date: "05:5002/05/2020"
		if end = i + 2; !isDateMark(r.at(i + n)) {
			return i, false
		}
		v, _ = r.twoDigits(i)
	}
	t.minute = v
	if r.at(end) == ':' {
		end = r.seconds(t, end+1)
	}
	if c := r.at(end); c == '\'' || c == '"' {
		end++
	} else if j := r.skipSpace(end); c != ':' && r.at(j) == 'h' && r.hourWord(j) == 1 { // "18:03h"
		end = j + 1
	}
	return end, true
}

// dottedClock reads "08.30" beside a date: a clock time, probably, so with a doubt. Elsewhere it is a price or a score.
func (r *lineReader) dottedClock(hour, i int) bool {
	c := &r.cores[r.cur]
	minute, ok := r.twoDigits(i + 1)
	next := r.at(i + 3)
	if r.at(i) != '.' || i != r.p+2 && !r.isHalf(i+3) || !ok || hour > 23 || minute > 59 ||
		c.has&(partYear|partTime) != partYear || next-'0' < 10 || isDateMark(next) {
		return false
	}
	t := clockTime{hour: hour, minute: minute, doubt: DoubtLenient}
	r.setClock(&t, r.meridiem(&t, i+3))
	return true
}

// isHalf reports whether AM or PM stands right at i: "8.30pm".
func (r *lineReader) isHalf(i int) bool {
	_, am := r.hasWord(i, "am")
	_, pm := r.hasWord(i, "pm")
	return am || pm
}

// seconds reads "05" or "05.123" at i.
func (r *lineReader) seconds(t *clockTime, i int) (end int) {
	v, ok := r.twoDigits(i)
	if !ok {
		return i - 1
	}
	t.second = v
	t.has |= partSecond
	end = i + 2
	if r.at(end) == '.' && r.at(end+1)-'0' < 10 {
		unit := int32(100_000_000)
		for end++; r.at(end)-'0' < 10; end++ {
			t.nanosecond += int32(r.at(end)-'0') * unit
			unit /= 10
		}
	}
	return end
}

// wordClock reads "h03", "h", "g03" or " giờ 03 phút 05 giây" at i.
func (r *lineReader) wordClock(t *clockTime, i int) (end int, ok bool) {
	i = r.skipSpace(i)
	w := r.hourWord(i)
	if w == 0 {
		return i, false
	}
	end = i + w
	j := r.skipSpace(end)
	if r.at(j) == ':' || r.at(j) == '.' { // "18h:03"
		j++
	}
	if v, k := r.digits(j); k == j+1 && j == i+w && k < r.n && r.minuteMark(k) == k && !r.dateAt(j, k) { // "16h2 0"
		t.minute, end = v, k
		t.doubt |= DoubtLenient
	} else if (k-j == 2 || k-j == 1 && (k == r.n || r.minuteMark(k) > k)) && !r.dateAt(j, k) {
		t.minute, end = v, k
		if r.at(end) == ':' {
			end = r.seconds(t, end+1)
		} else if v, k = r.wordSeconds(r.minuteMark(end)); k > 0 {
			t.second, end = v, k
			t.has |= partSecond
		} else {
			end = r.minuteMark(end)
		}
	}
	if _, ago := r.hasWord(r.skipSpace(end), "truoc"); ago || r.since {
		return i, false
	}
	return end, true
}

// hourWord gives the length of the word for "hour" at i, or 0.
func (r *lineReader) hourWord(i int) int {
	c := r.at(i)
	if (c == 'h' || c == 'g') && r.at(i+1)-'a' >= 26 {
		return 1
	}
	if _, ok := r.hasWord(i, "gio"); ok && c == 'g' {
		return 3
	}
	return 0
}

// minuteMark gives the offset behind what may follow the minutes: "phút", "ph", "p", an apostrophe.
func (r *lineReader) minuteMark(i int) int {
	j := r.skipSpace(i)
	for _, word := range [...]string{"phut", "ph", "p"} {
		if end, ok := r.hasWord(j, word); ok {
			return end
		}
	}
	if r.at(i) == '\'' {
		return i + 1
	}
	return i
}

// wordSeconds reads " 05 giây" at i; end is 0 where none stands.
func (r *lineReader) wordSeconds(i int) (v, end int) {
	i = r.skipSpace(i)
	v, end = r.digits(i)
	if end == i || end-i > 2 {
		return 0, 0
	}
	end, ok := r.hasWord(r.skipSpace(end), "giay")
	if !ok {
		return 0, 0
	}
	return v, end
}

// meridiems are the words behind a clock time. Each moves the hours from..to (on the 12-hour clock) by 12; a bare number of hours that is
// already on the 24-hour clock is left alone, for VCCorp's outlets print "19:40 PM".
var meridiems = [...]struct {
	text     string
	from, to int  // hours that gain 12
	midnight bool // 12 means 0
	mark     bool // AM, PM, SA, CH: doubtful beside an hour of the 24-hour clock
	parts    coreParts
	part     [2]int // the first and the last hour, on the 24-hour clock, that anybody would call so
}{
	{"am", 0, 0, true, true, partMeridiem | partEnglish, allDay}, {"a.m", 0, 0, true, true, partMeridiem, allDay},
	{"sa", 0, 0, true, true, partMeridiem, allDay},
	{"pm", 1, 11, false, true, partMeridiem | partEnglish, allDay}, {"p.m", 1, 11, false, true, partMeridiem, allDay},
	{"ch", 1, 11, false, true, partMeridiem, allDay},
	{"p m", 1, 11, false, true, partMeridiem | partEnglish, allDay}, {"a m", 0, 0, true, true, partMeridiem | partEnglish, allDay},
	{"c h", 1, 11, false, true, partMeridiem, allDay}, {"s a", 0, 0, true, true, partMeridiem, allDay}, // letters parted
	{"sang", 0, 0, true, false, partMeridiem, [2]int{0, 11}}, {"chieu", 1, 11, false, false, partMeridiem, [2]int{12, 20}},
	{"toi", 4, 11, true, false, partMeridiem, [2]int{17, 23}},
	{"trua", 1, 3, false, false, partMeridiem, [2]int{10, 15}}, {"dem", 8, 11, true, false, partMeridiem, [2]int{18, 5}},
}

// allDay has every hour.
var allDay = [2]int{0, 23}

// meridiem reads AM, PM, SA, CH or a part of the day at i, and moves the hour. Twelve at night is where the printed day begins, as programs
// have it, with a colon and in words, and doubtful, for people say so of where it ends.
func (r *lineReader) meridiem(t *clockTime, i int) (end int) {
	j := r.skipSpace(i)
	dotted := r.at(j) == '.'
	if dotted { // "4:20. PM"
		j = r.skipSpace(j + 1)
	}
	if strings.IndexByte("apsctd", r.at(j)) < 0 {
		return i
	}
	for _, m := range meridiems {
		if end, ok := r.hasWord(j, m.text); ok && (m.mark || !dotted) {
			t.has |= m.parts
			first, last := m.part[0], m.part[1]
			switch h := t.hour; {
			case (h == 0 || h > 12) && m.mark:
				t.doubt |= DoubtMeridiem
			case h == 12 && m.midnight:
				if t.hour = 0; first > last {
					t.doubt |= DoubtMeridiem
				}
			case m.from <= h && h <= m.to:
				t.hour += 12
			}
			if (t.hour-first+24)%24 > (last-first+24)%24 {
				t.doubt |= DoubtMeridiem
			}
			return end
		}
	}
	return i
}
