package vietnews

import (
	"bytes"
	"strings"
)

// The page's own furniture, where no table of phrases knows it.

func (p *page) isFurniture(i int) bool {
	l := &p.lines[i]
	return l.phrase == phraseNoise || l.phrase == phraseComments && i < p.tail || l.phrase == phraseFooter && (l.words <= 12 || i < p.lead) ||
		l.phrase == phraseContact && (i < p.lead || i >= p.tail) || l.is(noLetters) || p.isCounterLine(i) ||
		l.has(charColon) && (i < p.lead || i >= p.tail) && isTally(l.text) || isDebris(l) ||
		l.is(opensKnown) && isToolbar(p.keyOf(l), l.words) || isSiteName(l)
}

// isTally reports whether s is a label and a number: "Đang truy cập: 42".
func isTally(s string) bool {
	label, value, ok := strings.Cut(s, ": ")
	return ok && strings.Count(label, " ") < 5 && strings.Trim(value, "0123456789.,") == "" && len(value) < 14
}

// isDebris reports whether l is what extractors leave of markup, players and buttons: `style="width:100%" />`, "720p",
// "Theo dõi … trên Google News", "[ Trở về ] [ In bài ]".
func isDebris(l *line) bool {
	return strings.HasPrefix(l.text, "Văn bảnColor") || l.words <= 6 && strings.HasSuffix(l.text, " Player") ||
		l.words <= 9 && isFollowButton(l.text) || l.has(charEquals) && strings.Contains(l.text, `="`) ||
		l.text[0] == '[' && strings.Contains(l.text, "] [") || strings.HasSuffix(l.text, "/>") ||
		l.words == 1 && l.is(hasDigit) && isDigit(l.text[0]) && len(l.text) <= 5 && strings.IndexByte(l.text, 'h') < 0 // "720p", but no time of day
}

// isFollowButton reports whether s asks readers to follow the paper somewhere: "Theo dõi … trên Facebook", "… trên Google News".
func isFollowButton(s string) bool {
	if !strings.HasPrefix(s, "Theo dõi ") {
		return strings.HasSuffix(s, "Google News")
	}
	for _, place := range [...]string{" trên", " Google News", " Facebook", " Zalo", " YouTube", " Youtube", " TikTok"} {
		if strings.HasSuffix(s, place) {
			return true
		}
	}
	return false
}

// isCommentCount reports whether s, which opens with a number, stands above as many comments: "3 nhận xét:", "2 thoughts on “…”".
func isCommentCount(s string) bool {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i < len(s) && s[i] == ' ' && prefixIn(commentCounts, s[i+1:]) != ""
}

// commentCounts follow the number of comments in lines that stand above them.
var commentCounts = prefixesOf(
	"nhận xét:", "phản hồi:", "bình luận:", "ý kiến:", "comments:", "thoughts on ", "responses to ", "comments on ", "comments to ",
	"phản hồi cho ", "phản hồi tới ", "phản hồi to ", "bình luận về ", "bình luận cho ", "suy nghĩ về ", "suy nghĩ trên ", "thought on ",
	"response to ", "comment on ",
)

// isCounter reports whether a folded line counts something: "312 lượt xem", "7 liên quan gốc", "3 bình luận".
func isCounter(key []byte) bool {
	if len(key) == 0 || !isDigit(key[0]) {
		return false
	}
	i := 0
	for i < len(key) && (isDigit(key[i]) || key[i] == '.' || key[i] == ',' || key[i] == ' ' || key[i] == 'k') {
		i++
	}
	for _, w := range [...]string{
		"liên quan", "đăng lại", "lượt", "bình luận", "phản hồi", "nhận xét", "views", "lượt xem", "thích", "chia sẻ", "ý kiến", "comments",
		"phút đọc", "phút nghe", "tin liên quan",
	} {
		if bytes.HasPrefix(key[i:], []byte(w)) && len(key)-i < len(w)+44 {
			return true
		}
	}
	return false
}
