package vietnews

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// A leadHead is what stands before the first word of a lead: the tag of an agency, a place dateline, both or neither.
type leadHead struct {
	agency, place         span // words of the tag and of the place, without brackets
	agencyZone, placeZone span // with brackets, dash and spaces
	text                  int  // where the lead's own words begin
}

// readLeadHead reads the head of a lead.
func readLeadHead(s string) (h leadHead) {
	for range 3 {
		if h.agency.empty() && h.readAgency(s) || h.place.empty() && h.readPlace(s) {
			continue
		}
		break
	}
	if h.text >= len(s) {
		return leadHead{}
	}
	return h
}

// opensWithTag reports whether s begins with the tag of an agency, perhaps behind a place.
func opensWithTag(s string) bool {
	if !mayHaveTag(s) {
		return false
	}
	h := readLeadHead(s)
	return !h.agency.empty()
}

// mayHaveTag refuses most texts that open with no tag at a glance: what sets a tag off stands behind the third word at the latest, that of a
// place before it three words later, and a tag that nothing sets off is in capitals.
// opensWithPlace reports whether s opens with a place dateline: "BANGKOK — ".
func opensWithPlace(s string) bool {
	if !mayHaveTag(s) {
		return false
	}
	h := readLeadHead(s)
	return !h.place.empty()
}

func mayHaveTag(s string) bool {
	if len(s) > 1 && isCapitalByte(s[0]) && isCapitalByte(s[1]) {
		return true
	}
	for i, spaces := 0, 0; i < len(s) && spaces < 9; i++ {
		switch s[i] {
		case ' ':
			spaces++
		case '(', '[', '-', ':', '.', 0xe2:
			return true
		}
	}
	return false
}

func isCapitalByte(b byte) bool { return b >= 'A' && b <= 'Z' }

// readAgency reads "(ABO) ", "(HQ Online)- ", "TTO - ", "BNEWS ".
func (h *leadHead) readAgency(s string) bool {
	rest := s[h.text:]
	if strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "[") {
		end := strings.IndexAny(rest, ")]")
		if end < 2 || end > 40 || !isAgencyTag(rest[1:end], true) {
			return false
		}
		n := end + 1
		n += tagBreak(rest[n:])
		n += len(rest[n:]) - len(strings.TrimLeft(rest[n:], " "))
		h.setAgency(span{1, end}, n)
		return true
	}
	end := strings.IndexByte(rest, ' ')
	for words := 0; end > 0 && words < 3; words++ {
		tag, n := cutTagBreak(rest[:end])
		if n == 0 {
			n = tagBreak(rest[end:])
			if n > 0 {
				n += end
			}
		} else {
			n = end
		}
		if n > 0 {
			if !isAgencyTag(tag, false) || !opensSentence(rest[n:]) {
				return false
			}
			n += len(rest[n:]) - len(strings.TrimLeft(rest[n:], " "))
			h.setAgency(span{0, len(tag)}, n)
			return true
		}
		if words == 0 && contains(bareTags, tag) && isCapitals(tag) && isUpper(firstRune(rest[end+1:])) {
			h.setAgency(span{0, end}, end+1)
			return true
		}
		next := strings.IndexByte(rest[end+1:], ' ')
		if next < 0 {
			return false
		}
		end += 1 + next
	}
	return false
}

func (h *leadHead) setAgency(tag span, length int) {
	h.agency = span{h.text + tag.start, h.text + tag.end}
	h.agencyZone = span{h.text, h.text + length}
	h.text += length
}

// bareTags are tags that their papers print with nothing but a space behind.
var bareTags = spaced("bnews vov.vn ttxvn vietnam+ dntd tto baoquocte.vn vtv.vn tg&vn tgvn")

// tagBreak returns the length of the dash, dot or colon that sets a tag off at the head of s, spaces before it included.
func tagBreak(s string) int {
	i := len(s) - len(strings.TrimLeft(s, " "))
	for _, mark := range [...]string{".-", ". -", "–", "—", "--", "-", ".", ":"} {
		if strings.HasPrefix(s[i:], mark) {
			return i + len(mark)
		}
	}
	return 0
}

// cutTagBreak cuts a dash that is glued to a tag: "ND-", "TTO.-".
func cutTagBreak(s string) (tag string, n int) {
	for _, mark := range [...]string{".-", "–", "—", "--", "-", ":"} {
		if tag, ok := strings.CutSuffix(s, mark); ok && tag != "" {
			return tag, len(mark)
		}
	}
	return s, 0
}

// opensSentence reports whether s begins as a sentence does: with a capital, a digit, a quote or a bracket. "WHO - tổ chức …" does not.
func opensSentence(s string) bool {
	r := firstRune(strings.TrimLeft(s, " "))
	return isUpper(r) || r >= '0' && r <= '9' || r == '"' || r == '“' || r == '\'' || r == '‘' || r == '(' || r == '['
}

// isAgencyTag reports whether s has the shape of an agency's or online paper's tag. Brackets speak for a tag, so more is taken in them.
func isAgencyTag(s string, bracketed bool) bool {
	if s == "" || len(s) > 32 || isDigit(s[0]) {
		return false
	}
	var buf [96]byte
	low := lower(&buf, s)
	if places[string(low)] || notTags[string(low)] {
		return false
	}
	if outlets[string(low)] {
		return !sectionTags[string(low)]
	}
	if isDomain(low) || hasAny(low, "báo ") || endsTag(low) || isPaperAddress(low) {
		return isUpper(firstRune(s))
	}
	return isAcronym(s) || isCamel(s)
}

// sectionTags are names of papers that also name sections; in the place of a tag they are the section.
var sectionTags = barred("thể thao|sức khỏe|pháp luật|khám phá|gia đình|tin tức|bóng đá|thể thao & văn hóa|đầu tư|giao thông|xây dựng|chính phủ")

// notTags are acronyms that begin sentences and tag none.
var notTags = spaced("nato who usd gdp fifa uefa eu ubnd hđnd csgt clb hlv tand vks asean imf wto unesco vff afc fed nasa cdc ai thpt " +
	"thcs đh gs ts bs ths iphone ipad cpi fdi oda vat bhxh bhyt bhtn covid-19 sea apec opec g7 g20 un lhq mttq bđs bot vn-index " +
	"hnx-index vn30 uav f-16 su-35 mỹ anh nga ý đức pháp iran")

// endsTag reports whether low ends as the names of online papers do: "hq online", "giadinhnet", "bongda24h".
func endsTag(low []byte) bool {
	for _, end := range [...]string{" online", " news", "net", "24h", "+"} {
		if bytes.HasSuffix(low, []byte(end)) {
			return true
		}
	}
	return false
}

// isDomain reports whether low ends like an address: "vov.vn", "kienthuc.net.vn".
func isDomain(low []byte) bool {
	dot := bytes.LastIndexByte(low, '.')
	if dot < 1 || bytes.IndexByte(low, ' ') >= 0 {
		return false
	}
	switch string(low[dot+1:]) {
	case "vn", "com", "net", "org", "info":
		return true
	}
	return false
}

// isAcronym reports whether s is two to eight capitals, digits and ampersands, with at least two capitals: "ABO", "NLĐO", "PL&XH".
func isAcronym(s string) bool {
	n, upper := utf8.RuneCountInString(s), 0
	if n < 2 || n > 8 {
		return false
	}
	for _, r := range s {
		switch {
		case isUpper(r):
			upper++
		case r >= '0' && r <= '9' || r == '&' || r == '-' || r == '/':
		default:
			return false
		}
	}
	return upper >= 2
}

// isCamel reports whether s is one word with a capital inside and small letters: "GiadinhNet", "VietNamNet", "ICTnews".
func isCamel(s string) bool {
	if strings.ContainsAny(s, " -") || !isUpper(firstRune(s)) {
		return false
	}
	inner, lower := 0, 0
	for i, r := range s {
		switch {
		case i > 0 && isUpper(r):
			inner++
		case !isLetter(r) && !(r >= '0' && r <= '9'):
			return false
		case !isUpper(r):
			lower++
		}
	}
	return inner > 0 && lower > 2
}

// readPlace reads a place dateline: "Hà Nội, ngày 9-1 - ", "(Bến Tre, 18-11) ", "ĐỒNG THÁP - ", "Hà Nội (TTXVN) - ".
func (h *leadHead) readPlace(s string) bool {
	rest := s[h.text:]
	open := 0
	if strings.HasPrefix(rest, "(") {
		open = 1
	}
	place := placePrefix(rest[open:])
	if place == 0 {
		return false
	}
	at := open + place
	date := placeDate(rest[at:])
	at += date
	if open == 1 {
		if date == 0 || !strings.HasPrefix(rest[at:], ")") {
			return false
		}
		at++
		h.setPlace(span{open, open + place}, afterSpaces(rest, at+tagBreak(rest[at:])))
		return true
	}
	if tag := bracketTag(rest[at:]); !tag.empty() {
		return h.setPlaceTag(s, span{0, place}, at, tag)
	}
	dash := dashBreak(rest[at:])
	// Without a date only capitals make a place dateline: "Lyon - thành phố …" is prose.
	if dash == 0 || date == 0 && !isCapitals(rest[:place]) || !opensSentence(rest[at+dash:]) {
		return false
	}
	h.setPlace(span{0, place}, afterSpaces(rest, at+dash))
	return true
}

func (h *leadHead) setPlace(place span, length int) {
	h.place = span{h.text + place.start, h.text + place.end}
	h.placeZone = span{h.text, h.text + length}
	h.text += length
}

// setPlaceTag sets a place with the tag of an agency in brackets behind it, and the dash behind that.
func (h *leadHead) setPlaceTag(s string, place span, at int, tag span) bool {
	rest := s[h.text:]
	closed := at + tag.end + strings.IndexByte(rest[at+tag.end:], ')') + 1
	dash := dashBreak(rest[closed:])
	if dash == 0 || !h.agency.empty() {
		return false
	}
	from := h.text
	h.setPlace(place, at+tag.start-1)
	h.agency = span{from + at + tag.start, from + at + tag.end}
	end := afterSpaces(rest, closed+dash)
	h.agencyZone = span{h.text, from + end}
	h.text = from + end
	return true
}

// bracketTag returns where the words of an agency's tag in brackets stand at the head of s.
func bracketTag(s string) span {
	open := len(s) - len(strings.TrimLeft(s, " "))
	if !strings.HasPrefix(s[open:], "(") {
		return span{}
	}
	n := strings.IndexByte(s[open:], ')')
	if n < 2 || n > 30 {
		return span{}
	}
	tag := cutDate(s[open+1 : open+n])
	if !isAgencyTag(tag, true) {
		return span{}
	}
	return span{open + 1, open + 1 + len(tag)}
}

// cutDate cuts the day that may stand behind a tag in its brackets: "TTXVN" of "TTXVN 12/3", but "VTC14" stays what it is.
func cutDate(tag string) string {
	for {
		tag = strings.TrimRight(tag, " ")
		i := strings.LastIndexByte(tag, ' ')
		if i < 0 || strings.Trim(tag[i+1:], "0123456789/-.") != "" {
			return tag
		}
		tag = tag[:i]
	}
}

// afterSpaces returns the place of the first byte of s at or after i that is no space.
func afterSpaces(s string, i int) int {
	return i + len(s[i:]) - len(strings.TrimLeft(s[i:], " "))
}

// dashBreak is tagBreak for dashes alone.
func dashBreak(s string) int {
	i := len(s) - len(strings.TrimLeft(s, " "))
	for _, mark := range [...]string{".-", "–", "—", "--", "-"} {
		if strings.HasPrefix(s[i:], mark) {
			return i + len(mark)
		}
	}
	return 0
}

// placeDate returns the length of ", ngày 9-1" or ", 18/11/2020" at the head of s.
func placeDate(s string) int {
	i := 0
	if strings.HasPrefix(s, ",") {
		i++
	}
	i += len(s[i:]) - len(strings.TrimLeft(s[i:], " "))
	if strings.HasPrefix(s[i:], "ngày ") {
		i += len("ngày ")
	}
	from := i
	for i < len(s) && (isDigit(s[i]) || i > from && (s[i] == '-' || s[i] == '/' || s[i] == '.') && i+1 < len(s) && isDigit(s[i+1])) {
		i++
	}
	if i-from < 3 || i == from {
		return 0
	}
	return i
}

// placePrefix returns the length of the place name at the head of s, or 0. A place is a province, a city or a capital that the table
// names, or any run of up to four capitalised words before a comma and a date.
func placePrefix(s string) int {
	best, end := 0, 0
	for words := 0; words < 5; words++ {
		next := end
		for next < len(s) && s[next] != ' ' && s[next] != ',' && s[next] != ')' && s[next] != '(' {
			next++
		}
		word := s[end:next]
		if word == "" || !isUpper(firstRune(word)) {
			break
		}
		if next < len(s) && s[next] == ',' && (placeDate(s[next:]) > 0 || strings.HasPrefix(s[next:], ", ngày ")) ||
			contains(places, s[:next]) || !bracketTag(s[next:]).empty() {
			best = next
		}
		if next+1 < len(s) && s[next] == ',' && s[next+1] == ' ' && isUpper(firstRune(s[next+2:])) {
			next++
		}
		if next >= len(s) || s[next] != ' ' {
			break
		}
		end = next + 1
	}
	return best
}
