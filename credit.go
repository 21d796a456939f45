package vietnews

import "strings"

// creditWords say that what follows is whom a picture is owed to. The longest stands first among those with a common beginning.
var creditWords = [...]string{
	"ảnh minh họa", "ảnh minh hoạ", "ảnh tư liệu", "ảnh chụp màn hình", "ảnh cắt từ", "ảnh do ", "nguồn ảnh", "nguồn video", "nguồn clip", "hình minh họa", "hình ảnh", "ảnh",
	"nguồn", "video", "clip", "đồ họa", "đồ hoạ", "infographic", "photo", "tranh", "hình", "biểu đồ", "bản đồ", "thiết kế",
}

// photoAgencies close a caption without any word of credit: ". TTXVN", "(AFP)".
var photoAgencies = [...]string{
	"ttxvn", "afp", "ap", "reuters", "getty", "getty images", "epa", "tass", "xinhua", "bloomberg", "tân hoa xã", "thx", "yonhap", "kyodo", "internet", "nvcc", "shutterstock", "unsplash",
}

// creditOf finds the credit that closes s: its span takes in the brackets, dash or stop that set it off. It is empty where there is none.
func creditOf(s string) span {
	tail := max(0, len(s)-160)
	for tail > 0 && s[tail]&0xc0 == 0x80 {
		tail++
	}
	var buf [176]byte
	low := string(appendLower(buf[:0], s[tail:]))
	if at := creditWordAt(low, s[tail:]); at >= 0 {
		return span{tail + openerBefore(low, at), len(s)}
	}
	if at := agencyAt(low); at >= 0 {
		return span{tail + at, len(s)}
	}
	return span{}
}

// creditWordAt returns where in low, the folded s, the last word of credit stands that opens a credit, or -1.
func creditWordAt(low, s string) int {
	best := -1
	for _, w := range creditWords {
		for from := len(low); ; {
			at := strings.LastIndex(low[:from], w)
			if at < 0 || at < best {
				break
			}
			if setOff(low, at) && opensCredit(s[at+len(w):], w, at, low) {
				best = at
				break
			}
			from = at
		}
	}
	return best
}

// setOff reports whether a word of credit at low[at] stands apart from what goes before: at the beginning, or behind a bracket, dash, stop, slash or bar.
func setOff(low string, at int) bool {
	before := strings.TrimRight(low[:at], " ")
	if before == "" {
		return true
	}
	switch last := before[len(before)-1]; last {
	case '(', '[', '-', '.', '|', '/', '!', '?', ';', ':', ',', '"', ')', '\'':
		return last != ',' || len(before) > 20
	}
	for _, mark := range [...]string{"–", "—", "…", "”", "’", "•"} {
		if strings.HasSuffix(before, mark) {
			return true
		}
	}
	return false
}

// opensCredit reports whether rest, which follows the word of credit w to the end of the line, is a name or nothing.
func opensCredit(rest, w string, at int, low string) bool {
	closed := strings.TrimRight(rest, " .)]”\"")
	if closed == "" {
		return w == "ảnh minh họa" || w == "ảnh minh hoạ" || w == "ảnh tư liệu" || w == "hình minh họa" || w == "ảnh chụp màn hình" && at > 0
	}
	if strings.HasSuffix(w, " ") || w == "ảnh cắt từ" {
		return strings.Count(closed, " ") <= 6
	}
	colon := strings.IndexByte(closed, ':')
	if colon >= 0 && strings.Count(closed[:colon], " ") <= 3 {
		name := strings.TrimSpace(closed[colon+1:])
		return name != "" && len(name) <= 90 && !strings.Contains(name, ". ") && (at > 0 || w != "video" && w != "clip" || isCreditName(name)) && !(w == "nguồn" && at > 0 && !setOffHard(low, at))
	}
	if at == 0 && w != "ảnh" && w != "nguồn ảnh" || w == "hình" || w == "tranh" || w == "thiết kế" {
		return false
	}
	return isCreditName(strings.TrimSpace(closed)) && setOffHard(low, at)
}

// setOffHard is setOff without the comma and the colon.
func setOffHard(low string, at int) bool {
	before := strings.TrimRight(low[:at], " ")
	return before == "" || !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, ":")
}

// isCreditName reports whether s is as short and as capital as the name of a person or an agency.
func isCreditName(s string) bool {
	if s == "" || len(s) > 60 || strings.Count(s, " ") > 6 {
		return false
	}
	capital := 0
	for w := range strings.SplitSeq(s, " ") {
		r := firstRune(w)
		if isUpper(r) || r == '@' || r == '(' {
			capital++
		}
	}
	return isUpper(firstRune(s)) && capital*2 > strings.Count(s, " ")+1 || strings.EqualFold(s, "internet") || strings.HasPrefix(s, "nhân vật cung cấp")
}

// agencyAt finds a picture agency that closes low without a word of credit.
func agencyAt(low string) int {
	body := strings.TrimRight(low, ".")
	if name, ok := strings.CutSuffix(body, ")"); ok {
		if open := strings.LastIndexByte(name, '('); open > 0 && isPhotoAgency(name[open+1:]) {
			return open
		}
		return -1
	}
	at := max(strings.LastIndex(body, ". ")+1, strings.LastIndex(body, " - ")+2)
	if at > 2 && isPhotoAgency(strings.TrimSpace(body[at:])) {
		return at
	}
	return -1
}

func isPhotoAgency(low string) bool {
	for part := range strings.SplitSeq(low, "/") {
		for _, a := range photoAgencies {
			if strings.TrimSpace(part) == a {
				return true
			}
		}
	}
	return false
}

// openerBefore moves at back over the bracket, dash or spaces that set a credit off; a stop ends the caption's own sentence and stays.
func openerBefore(low string, at int) int {
	at = len(strings.TrimRight(low[:at], " "))
	for _, mark := range [...]string{"(", "[", "-", "–", "—", "|", "/", ";", ",", ":"} {
		if strings.HasSuffix(low[:at], mark) {
			at -= len(mark)
			break
		}
	}
	return len(strings.TrimRight(low[:at], " "))
}

// creditName returns the name in a credit: "TTXVN" of "(Ảnh: TTXVN)". A credit without a name is its own name: "Ảnh minh họa".
func creditName(credit string) string {
	bare := strings.Trim(credit, " -–—|/;,:.")
	bare = trimBracket(trimBracket(bare, "(", ")"), "[", "]")
	if colon := strings.IndexByte(bare, ':'); colon >= 0 && strings.Count(bare[:colon], " ") <= 4 {
		if name := strings.Trim(bare[colon+1:], " ."); name != "" {
			return name
		}
	}
	low := strings.ToLower(bare)
	for _, w := range creditWords {
		if rest, ok := strings.CutPrefix(low, w); ok && rest != "" && rest[0] == ' ' {
			if name := strings.Trim(bare[len(w):], " ."); isUpper(firstRune(name)) {
				return name
			}
		}
	}
	return strings.TrimRight(bare, ".")
}

// trimBracket cuts a bracket that opens s, and one that closes s without having been opened in what is left.
func trimBracket(s, open, shut string) string {
	s = strings.TrimPrefix(s, open)
	if rest, ok := strings.CutSuffix(s, shut); ok && strings.Count(rest, open) <= strings.Count(rest, shut) {
		return rest
	}
	return s
}

// firstRune returns the first rune of s, or 0.
func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
