package vietnews

import "strings"

// mayBeDateline is the quick look that spares most lines the reading. A dateline is short and has a year: behind a day or month that stands
// near, or before "-" or "/". Shorter still is a relative time, or a date without a year.
func mayBeDateline(s string) bool {
	if len(s) > maxDateline {
		return false
	}
	chain, last := 0, -maxDateline // numbers joined by date marks; where the last number of one or two digits ended
	i := nextDigit(s, 0)
	if i == len(s) {
		return mayBeSpoken(s)
	}
	for ; i < len(s); i = nextDigit(s, i) {
		end := i + 1
		for end < len(s) && s[end]-'0' < 10 {
			end++
		}
		if chain++; last != i-1 || !isDateMark(s[last]) {
			chain = 1
		}
		switch {
		case end-i >= 4 && (i-last <= maxDayToYear || end < len(s) && isDateMark(s[end])), chain == 3:
			return true
		case end-i <= 2:
			last = end
			if len(s) <= maxRelative && end < len(s) && mayBeUnit(s[end:]) {
				return true
			}
		}
		i = end
	}
	return false
}

// maxDayToYear is how many bytes may lie between a day and its year: " tháng mười hai, năm " with entities.
const maxDayToYear = 40

// maxRelative is the longest line, in bytes, that can be a relative dateline or one without a year.
const maxRelative = 80

// mayBeSpoken reports whether s, which has no digit, can be a relative dateline in words: "một giờ trước", "vừa xong", "just now".
func mayBeSpoken(s string) bool {
	if len(s) > maxRelative/2 || len(s) < 7 {
		return false
	}
	switch s[len(s)-1] | 0x20 {
	case 'c', 'g', 'o', 'w':
	default:
		return false
	}
	for _, end := range [...]string{"trước", "TRƯỚC", "truoc", "xong", "XONG", "ago", "now"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// mayBeUnit reports whether s, which follows digits, can begin with a unit of relative time or with the month of a date without a year.
func mayBeUnit(s string) bool {
	if s[0] == ' ' && len(s) > 1 {
		s = s[1:]
	}
	switch s[0] | 0x20 {
	case 'g', 'h', 'p', 'n', 't', 'm', 's', 'd', 'w', '\'', '/', '&', ':' | 0x20:
		return true
	}
	return s[0] >= 0x80
}

// nextDigit gives the offset of the first digit of s from i on, or len(s). It looks at eight bytes at a time: in each, what is left of a digit
// after taking '0' out is below 10.
func nextDigit(s string, i int) int {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(s); i += 8 {
		t := s[i : i+8]
		x := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		x ^= '0' * ones
		if (x-10*ones)&^x&tops != 0 {
			break
		}
	}
	for i < len(s) && s[i]-'0' >= 10 {
		i++
	}
	return i
}
