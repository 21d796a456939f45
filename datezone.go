package vietnews

import "strings"

// The zones of a dateline, and what behind a clock time may be one that is not known.

// namedZone reads "GMT", "GMT+7", "UTC + 07:00" or "ICT" from the name, which ends at i.
func (r *lineReader) namedZone(start, i int, w *wordInfo) bool {
	c := &r.cores[r.cur]
	if c.has&(partDate|partTime) == 0 || i == start+1 && !r.isZulu(start) {
		return false
	}
	minutes, end := int(w.value)*60, i
	if w.value == 0 {
		j := r.skipSpace(i)
		if r.at(j) == '=' || r.at(j) == ':' { // the key of a plus sign without its shift
			j++
		}
		if r.at(j) == '.' && (r.at(j+1) == '+' || r.at(j+1) == '-') {
			j++
		}
		if sign := r.at(j); sign == '+' && r.at(j+1) == '.' {
			c.doubt |= DoubtLenient
		} else if sign == '+' || sign == '-' && r.minusOfZone(i, j) {
			if v, next, ok := r.offset(r.skipSpace(j + 1)); ok {
				minutes, end = v, next
				if sign == '-' {
					minutes = -v
				}
			} else if next > j+1 {
				c.doubt |= DoubtLenient // "GMT+25": there is no such zone
				return false
			}
		} else if v, next, ok := r.offset(j); ok && (next == r.n || r.at(next) == ')') { // "(GMT 7)": the plus sign was lost
			minutes, end = v, next
		}
	}
	if end == i && c.has&partZone != 0 { // "(+07 GMT)": the name of what the offset counts from
		minutes = int(c.zone)
	}
	r.setZone(minutes, end)
	return true
}

// minusOfZone reports whether the minus sign at j belongs to the zone whose name ends at i, and does not part it from what follows: "GMT -4",
// but not "10:07 GMT - Thứ Sáu" or "GMT -3 tháng 4". With spaces on both sides nothing may follow the number.
func (r *lineReader) minusOfZone(i, j int) bool {
	k := r.skipSpace(j + 1)
	_, end := r.digits(k)
	switch {
	case end == k:
		return false
	case i == j:
		return k == j+1
	}
	return !r.isDayBefore(end) && (k == j+1 || r.endsAt(end))
}

// isZulu reports whether the letter Z at i is that of ISO 8601: it stands behind a digit, or right behind the clock time at the end.
func (r *lineReader) isZulu(i int) bool {
	if i > 0 && r.at(i-1)-'0' < 10 {
		return true
	}
	return r.endsAt(i+1) && r.rightBehindClock(i) && (r.capital(i) || r.cores[r.cur].has&partSecond != 0)
}

// offset reads "7", "07", "0700" or "07:00" at i, in minutes.
func (r *lineReader) offset(i int) (minutes, end int, ok bool) {
	v, end := r.digits(i)
	switch n := end - i; {
	case n == 1 || n == 2:
		minutes = v * 60
		if m, two := r.twoDigits(end + 1); r.at(end) == ':' && two && r.at(end+3)-'0' >= 10 {
			minutes += m
			end += 3
		}
	case n == 4:
		minutes = v/100*60 + v%100
	default:
		return 0, i, false
	}
	return minutes, end, minutes <= maxOffset && minutes%offsetStep == 0
}

// signedZone reads a bare offset at the cursor: "+07", "+0700", "-05:00". A number behind a sign right behind a clock time that is none
// earns a doubt, for it may be one that is not read: "10:00 (+8)".
func (r *lineReader) signedZone() bool {
	c := &r.cores[r.cur]
	if c.has&partTime == 0 || c.has&partZone != 0 {
		return false
	}
	minus := r.b[r.p&0x7f] == '-'
	minutes, end, ok := r.offset(r.p + 1)
	if !ok || end-r.p < 3 || minus && !r.minusOfOffset(minutes, end) {
		if r.isLooseOffset(minus) {
			c.doubt |= DoubtLenient
		}
		return false
	}
	if minus {
		minutes = -minutes
	}
	r.setZone(minutes, end)
	return true
}

// isLooseOffset reports whether the sign at the cursor and a number behind it may be an offset, although none that is read.
func (r *lineReader) isLooseOffset(minus bool) bool {
	_, end := r.digits(r.p + 1)
	if end == r.p+1 || !r.rightBehindClock(r.p) {
		return false
	}
	return !minus || r.p > int(r.cores[r.cur].end) && !r.isDayBefore(end) // "10:00-11:00" is a span
}

// minusOfOffset reports whether the minus sign at the cursor makes what ends at end an offset, and neither a date nor the end of a span of
// hours: "10:00-11:00". Behind minutes an offset stands apart, unless the clock time is that of ISO 8601, and one that may be a later
// hour of the day earns a doubt.
func (r *lineReader) minusOfOffset(minutes, end int) bool {
	c := &r.cores[r.cur]
	bare, colon, glued := end-r.p == 3, r.at(end-3) == ':', r.p == int(c.end)
	switch {
	case isDateMark(r.at(end)), bare && (glued || !r.endsAt(end)):
		return false
	case c.has&partSecond != 0, !bare && !colon:
		return true
	case c.has&partDate == 0, glued && r.at(int(c.end)-len("t15:04")) != 't':
		return false
	case !glued && minutes > int(c.hour)*60+int(c.minute):
		c.doubt |= DoubtLenient
	}
	return true
}

// rightBehindClock reports whether no more than a space or a bracket parts byte i from a clock time without a zone.
func (r *lineReader) rightBehindClock(i int) bool {
	c := &r.cores[r.cur]
	end := int(c.end)
	return c.has&(partTime|partZone) == partTime && c.clockEnd == c.end && (i == end || i <= end+2 && (r.at(i-1) == ' ' || r.at(i-1) == '('))
}

// setZone enters a zone and the bracket that closes it.
func (r *lineReader) setZone(minutes, end int) {
	if j := r.skipSpace(end); r.at(j) == ')' || r.at(j) == ']' {
		end = j + 1
	}
	c := &r.cores[r.cur]
	c.zone = int16(minutes)
	c.has |= partZone
	c.end = uint8(end)
	r.p = end
}

// isStrangeZone reports whether the word from start to the cursor, right behind a clock time, may be a zone that no row has: an acronym in
// capitals that no other follows and that names neither an outlet nor an author's office, and no name, which can be spoken: "CST", but not
// "VOV" or "MINH".
func (r *lineReader) isStrangeZone(start int) bool {
	if n := r.p - start; n < 2 || n > 4 || r.capital(r.skipSpace(r.p)) {
		return false
	}
	for i := start; i < r.p; i++ {
		if !r.capital(i) {
			return false
		}
	}
	from, to := r.span(start, r.p)
	word := strings.Trim(r.text[from:to], besideMarks)
	if len(word) != r.p-start { // letters with diacritics
		return false
	}
	for _, names := range [...]map[string]bool{agencyTags, photoAgencies, groups, outlets, offices} {
		if contains(names, word) {
			return false
		}
	}
	switch low := string(r.b[start:r.p]); len(low) {
	case 2:
		return strings.Contains("et ct mt pt", low)
	case 3:
		return !isSyllable(low)
	default: // standard and daylight time; others are sections, "KTXH"
		return strings.HasSuffix(low, "st") || strings.HasSuffix(low, "dt")
	}
}

// offices are acronyms of broadcasters and offices that print them where an author stands.
var offices = spaced("rfa nhk dw ptth thvl")

// isSyllable reports whether low can be a syllable of Vietnamese: consonants, vowels, and one of the ends that syllables have.
func isSyllable(low string) bool {
	rest := strings.TrimLeft(low, "bcdghklmnpqrstvx")
	end := strings.TrimLeft(rest, "aeiouy")
	if rest == end {
		return false
	}
	switch end {
	case "", "c", "ch", "m", "n", "ng", "nh", "p", "t":
		return true
	}
	return false
}
