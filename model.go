package vietnews

import (
	"slices"
	"strings"
)

// Where rules are unsure whether a line of the body is a paragraph, a caption without a credit or a subheading, a linear model weighs what
// the line and its neighbours look like. Its weights stand in weights.go; "go test -run Train" makes them from labelled pages.

// The classes of the model.
const (
	classParagraph = iota
	classCaption
	classHeading
	classes
)

// maxFeatures is the most features that one line can have.
const maxFeatures = 96

// A feature is an index into featureNames and weights.
type feature uint16

// A featureList collects the features of one line.
type featureList struct {
	list [maxFeatures]feature
	n    int
}

func (f *featureList) add(x feature) {
	if f.n < len(f.list) {
		f.list[f.n] = x
		f.n++
	}
}

// addIf adds x where ok holds.
func (f *featureList) addIf(ok bool, x feature) {
	if ok {
		f.add(x)
	}
}

// bucket returns how many of the bounds n reaches.
func bucket(n int, bounds ...int) feature {
	for i, b := range bounds {
		if n < b {
			return feature(i)
		}
	}
	return feature(len(bounds))
}

// The features, each with room for its buckets. wordGroups, the largest, stands last.
const (
	fBias      feature = 0
	fWords     feature = fBias + 1                     // number of words
	fWordsOpen feature = fWords + 20                   // number of words of a line that no mark ends
	fRelative  feature = fWordsOpen + 20               // words against those of the page's usual paragraph
	fEnd       feature = fRelative + 8                 // mark at the end
	fOpen      feature = fEnd + 8                      // mark at the beginning
	fShape     feature = fOpen + 10                    // capitals, digits
	fCommas    feature = fShape + 6                    // number of commas
	fStops     feature = fCommas + 6                   // number of sentences
	fCredits   feature = fStops + 4                    // credits on the page
	fPrev      feature = fCredits + 4                  // kind of the line above
	fNext      feature = fPrev + 12                    // kind of the line below
	fPair      feature = fNext + 12                    // both, for unfinished lines
	fNextOpen  feature = fPair + 288                   // how the line below opens
	fPlace     feature = fNextOpen + 6                 // place in the body
	fStart     feature = fPlace + 8                    // place right below the lead, by this line and the next
	fGap       feature = fStart + 16                   // blank lines around
	fNear      feature = fGap + 4                      // likeness to the lines around
	fTitle     feature = fNear + 8                     // likeness to the headline
	fRun       feature = fTitle + 6                    // run of short lines
	fStyle     feature = fRun + 6                      // the page's credits, and its short lines finished or not, by whether this line is finished
	fAlts      feature = fStyle + 64                   // pictures whose alternative text the page prints
	fFirst     feature = fAlts + 9                     // group of the first word or two
	fNextFirst feature = fFirst + feature(nGroups)     // group of the first words of the line below
	fWord      feature = fNextFirst + feature(nGroups) // groups of the words
	nFeatures          = int(fWord) + nGroups
)

// wordGroups are words and pairs of words that tell the classes apart, by what they do. A pair is written with an underscore.
var wordGroups = [...]string{
	"quang_cảnh|toàn_cảnh|hiện_trường|một_góc|khung_cảnh|cận_cảnh|hình_ảnh|bức_ảnh|khoảnh_khắc|cảnh_tượng",                                                                                                     // what a picture shows
	"đại_biểu|các_đại|lãnh_đạo|đồng_chí|lực_lượng|người_dân|cán_bộ|chiến_sĩ|đoàn_công|học_sinh|các_em|bà_con|đông_đảo|nhiều_người|du_khách|công_nhân",                                                          // who stands in it
	"trao_tặng|trao_quà|tặng_quà|tặng_hoa|thăm_hỏi|tham_quan|chụp_ảnh|kiểm_tra|dâng_hương|dâng_hoa|biểu_diễn|chúc_mừng|khảo_sát|ký_kết|bắt_tay|trao_đổi|trao_giải|trao_bằng|hỗ_trợ|cắt_băng|động_viên|chủ_trì", // what they do there
	"phát_biểu|tại_buổi|tại_lễ|tại_hội|tại_cuộc|tại_chương|tại_phiên|tại_sự|buổi_lễ|hội_nghị|tại_đây",                                                                                                          // where they speak
	"từ_trái|từ_phải|thứ_hai|thứ_ba|bên_trái|bên_phải|ngoài_cùng|ở_giữa|hàng_đầu|áo_trắng|áo_đỏ|áo_đen|bìa_phải|bìa_trái|đứng_giữa",
	"đang", "được", "bị", "đã", "sẽ", "có", "là", "không|chưa|chẳng", "này", "đó|ấy", "cũng", "vẫn|còn", "nhưng|song|tuy", "vì|do|bởi", "nên|thì|mà", "của", "và", "với", "trong", "khi", "từ", "đến|tới", "theo", "như", "để", "cho", "tại", "ở", "trên", "bên|dưới", "sau", "trước", "những", "các", "nhiều", "một", "người",
	"cho_biết|cho_rằng|cho_hay|khẳng_định|nhấn_mạnh|chia_sẻ|bày_tỏ|nhận_định|thông_tin|tuyên_bố|cảnh_báo|giải_thích|kể_lại|nói_thêm|đánh_giá", // reporting
	"yêu_cầu|đề_nghị|kêu_gọi|khuyến_cáo|thông_báo|đề_xuất|kiến_nghị|chỉ_đạo|dự_kiến|phấn_đấu",
	"ông|bà|anh|chị|em", "tôi|chúng|mình", "năm|tháng|tuần|quý", "sáng|chiều|tối|trưa", "ngày", "triệu|tỷ|tỉ|nghìn|usd|đồng", "hiện_nay|hiện_tại|thời_gian|gần_đây|trước_đó|sau_đó|đến_nay|vừa_qua|cùng_ngày",
	"ngoài_ra|bên_cạnh|tuy_nhiên|trong_đó|đồng_thời|do_đó|vì_vậy|trong_khi|cùng_với|theo_đó|đặc_biệt|không_chỉ|qua_đó|nhờ_đó|mặc_dù|đáng_chú",
	"vì_sao|tại_sao|thế_nào|là_gì|bao_giờ|ai|gì|nào", "cần|phải|hãy|nên", "giải_pháp|kết_luận|nguyên_nhân|tác_động|vai_trò|lý_do|ý_nghĩa|thách_thức|cơ_hội|bài_học|kinh_nghiệm|lưu_ý|triển_vọng|nhận_định|hiện_trạng|diễn_biến",
	"chủ_tịch|bí_thư|giám_đốc|phó_chủ|phó_bí|thủ_tướng|bộ_trưởng|tổng_thống|tổng_bí|trưởng_ban|đại_tá|thượng_tá|thiếu_tướng|trung_tướng|đại_sứ",
	"ubnd|hđnd|mttq|tỉnh|huyện|xã|phường|thôn|bản|tp", "clip|video|đồ_họa|minh_họa|infographic|biểu_đồ|bản_đồ|sơ_đồ|mô_hình|phối_cảnh|ảnh", "khu_vực|cây_cầu|tuyến_đường|con_đường|dòng_sông|ngôi_nhà|công_trình|quốc_lộ|nhà_máy|cánh_đồng|sân_bay",
	"nghi_thức|nghi_lễ|khai_mạc|bế_mạc|khánh_thành|lễ_hội", "hơn|gần|khoảng|nhất|tăng|giảm", "nạn_nhân|vụ_tai|tai_nạn|cứu_hộ|cứu_nạn|sạt_lở|ngập|lũ|bão", "tàu|máy_bay|tên_lửa|xe|chiếc|mẫu", "để_lại|trở_thành|góp_phần|nhằm|giúp|tạo",
}

// weightRows is the number of rows of the table of weights: enough for the features, so that a table made for others still compiles.
const weightRows = 1024

// nGroups is the number of groups.
const nGroups = len(wordGroups)

// pairHash is the hash of two words in a row.
func pairHash(a, b uint32) uint32 { return a*0x85ebca6b ^ b }

// A groupedWord is a word or pair, by its hash, with its groups.
type groupedWord struct {
	hash   uint32
	groups []uint8
}

// groupKinds is the number of kinds that the last bits of a hash sort words into.
const groupKinds = 1 << 12

// groupedWords are all of them sorted by kind, behind one that is none, and groupsFrom is where those of each kind begin, or 0: most words of
// a text are of a kind that has none.
var groupedWords, groupsFrom = func() (list []groupedWord, from [groupKinds]uint16) {
	groups := make(map[uint32][]uint8)
	for g, words := range wordGroups {
		for w := range strings.FieldsFuncSeq(words, func(r rune) bool { return r == '|' || r == ' ' }) {
			first, second, pair := strings.Cut(w, "_")
			h := wordHash(first)
			if pair {
				h = pairHash(h, wordHash(second))
			}
			groups[h] = append(groups[h], uint8(g))
		}
	}
	list = append(list, groupedWord{})
	for h, g := range groups {
		list = append(list, groupedWord{h, g})
	}
	slices.SortFunc(list[1:], func(a, b groupedWord) int { return int(a.hash%groupKinds) - int(b.hash%groupKinds) })
	for i := len(list) - 1; i > 0; i-- {
		from[list[i].hash%groupKinds] = uint16(i)
	}
	return list, from
}()

// groupsOf returns the groups of a word or pair by its hash.
func groupsOf(h uint32) []uint8 {
	i := groupsFrom[h%groupKinds]
	if i == 0 {
		return nil
	}
	for _, w := range groupedWords[i:] {
		if w.hash == h {
			return w.groups
		}
		if (w.hash^h)%groupKinds != 0 {
			break
		}
	}
	return nil
}

// features computes the features of line i of the body.
func (p *page) features(i int, f *featureList) {
	l := &p.lines[i]
	f.add(fBias)
	words := bucket(l.words, 2, 3, 4, 5, 7, 9, 11, 13, 15, 17, 20, 23, 26, 30, 35, 40, 50)
	f.add(fWords + words)
	open := !l.is(endsStop | endsQuestion | endsColon | endsSemi)
	f.addIf(open, fWordsOpen+words)
	f.add(fRelative + bucket(l.words*10/max(p.usual, 1), 2, 3, 4, 5, 7, 9, 12))
	p.markFeatures(l, open, f)
	prev, next := p.kindAt(i-1), p.kindAt(i+1)
	f.add(fPrev + prev)
	f.add(fNext + next)
	pair := fPair + prev*12 + next
	if !open {
		pair += 144
	}
	f.add(pair)
	p.styleFeatures(l, open, f)
	p.altFeatures(open, f)
	p.neighbourFeatures(i, f)
	p.wordFeatures(i, f)
}

// markFeatures adds what the line's own marks and letters tell.
func (p *page) markFeatures(l *line, open bool, f *featureList) {
	for k, m := range [...]fact{endsStop, endsQuestion, endsColon, endsSemi, endsBracket, endsMark} {
		f.addIf(l.is(m), fEnd+feature(k))
	}
	f.addIf(open, fEnd+6)
	for k, m := range [...]fact{opensDash, opensStar, opensNumber, opensQuote, opensLower} {
		f.addIf(l.is(m), fOpen+feature(k))
	}
	f.addIf(isDigit(l.text[0]), fOpen+5)
	for k, m := range [...]fact{allCaps, titleCase, hasDigit} {
		f.addIf(l.is(m), fShape+feature(k))
	}
	f.addIf(strings.Contains(l.text, "(") && strings.Contains(l.text, ")"), fShape+3)
	f.addIf(strings.IndexByte(l.text, '"') >= 0 || strings.Contains(l.text, "“"), fShape+4)
	f.addIf(strings.Contains(l.text, ": "), fShape+5)
	f.add(fCommas + bucket(strings.Count(l.text, ","), 1, 2, 3, 4, 6))
	f.add(fStops + bucket(strings.Count(l.text, ". "), 1, 2, 3))
	f.add(fCredits + bucket(p.credits, 1, 3))
}

// styleFeatures adds how the page prints its other short lines.
func (p *page) styleFeatures(l *line, open bool, f *featureList) {
	var done feature
	if !open {
		done = 1
	}
	credits := bucket(p.credits, 1, 3)
	f.add(fStyle + (credits*4+bucket(l.words, 8, 14, 21))*2 + done)
	f.add(fStyle + 24 + bucket(p.shortOpen, 2, 3, 5, 8)*2 + done)
	f.add(fStyle + 34 + bucket(p.shortDone, 2, 3, 5, 8)*2 + done)
	f.add(fStyle + 44 + bucket(p.shortOpen, 2, 4)*6 + bucket(p.shortDone, 2, 4)*2 + done)
}

// altFeatures adds whether the page prints alternative texts, for then its captions have them.
func (p *page) altFeatures(open bool, f *featureList) {
	x := fAlts + bucket(p.alts, 1, 2, 4)
	f.add(x)
	f.addIf(open, x+4)
}

// kindAt sorts the line at i as a neighbour.
func (p *page) kindAt(i int) feature {
	if i <= p.lead {
		return 0
	}
	if i >= p.tail {
		return 1
	}
	l := &p.lines[i]
	done := feature(0)
	if l.is(endsStop | endsQuestion) {
		done = 1
	}
	switch {
	case !l.credit.empty():
		return 2
	case l.is(opensDash | opensStar | opensNumber):
		return 3
	case l.words >= 30:
		return 4 + done
	case l.words >= 17:
		return 6 + done
	case l.words >= 8:
		return 8 + done
	}
	return 10 + done
}

// neighbourFeatures adds what the lines around tell.
func (p *page) neighbourFeatures(i int, f *featureList) {
	l := &p.lines[i]
	if i+1 < p.tail {
		n := &p.lines[i+1]
		f.addIf(n.is(opensLower), fNextOpen)
		f.addIf(n.is(opensDash|opensStar|opensNumber), fNextOpen+1)
		f.addIf(n.is(opensQuote), fNextOpen+2)
		var first [3]uint32
		eachGroup(appendHashes(first[:0], n.text, len(first)), len(first), func(_ int, g uint8) { f.add(fNextFirst + feature(g)) })
		f.addIf(n.words < 17 && n.credit.empty(), fNextOpen+4)
		f.addIf(!n.gap, fGap)
	}
	f.addIf(!l.gap, fGap+1)
	from, size := i-p.lead, max(p.tail-p.lead, 1)
	f.add(fPlace + bucket(from, 2, 3, 4))
	f.addIf(from*4 > size*3, fPlace+4)
	if from < 5 {
		x := fStart + bucket(from, 2, 3, 4)*4
		f.addIf(l.is(endsStop), x)
		f.addIf(i+1 < p.tail && l.is(endsStop) && p.lines[i+1].words < 25 && p.lines[i+1].is(endsStop), x+1)
		f.addIf(i+1 < p.tail && p.lines[i+1].words < 25 && !p.lines[i+1].is(endsStop), x+2)
		f.addIf(i+1 < p.tail && p.lines[i+1].words >= 25, x+3)
	}
	f.addIf(i == p.tail-1, fPlace+5)
	f.addIf(i == p.tail-2, fPlace+6)
	if p.headline >= 0 {
		f.add(fTitle + bucket(int(p.alike(i, p.headline)*10), 2, 4, 6, 8))
	}
	f.add(fRun + bucket(p.shortRun(i), 1, 2, 4, 7))
}

// likenessFeatures adds how much the line says what those around it say.
func (p *page) likenessFeatures(i int, f *featureList) {
	if i+1 < p.tail {
		f.add(fNear + bucket(int(p.alikeNext(i)*10), 3, 5, 7))
	}
	if i > 0 {
		f.add(fNear + 4 + bucket(int(p.alikeNext(i-1)*10), 3, 5, 7))
	}
}

// shortRun counts the short lines around line i, up to seven.
func (p *page) shortRun(i int) (n int) {
	const enough = 7
	for k := i - 1; n < enough && k > p.lead && p.lines[k].words < 17; k-- {
		n++
	}
	for k := i + 1; n < enough && k < p.tail && p.lines[k].words < 17; k++ {
		n++
	}
	return n
}

// wordFeatures adds the groups of the line's words and pairs of words.
func (p *page) wordFeatures(i int, f *featureList) {
	var seen [nGroups]bool
	eachGroup(p.hashesOf(i), 60, func(k int, g uint8) {
		f.addIf(k < 3, fFirst+feature(g))
		f.addIf(!seen[g], fWord+feature(g))
		seen[g] = true
	})
}

// eachGroup calls yield for the groups of the first words, given by their hashes, and of the pairs that end with them.
func eachGroup(words []uint32, limit int, yield func(k int, g uint8)) {
	last := uint32(0)
	for k, h := range words[:min(len(words), limit)] {
		for _, g := range groupsOf(h) {
			yield(k, g)
		}
		for _, g := range groupsOf(pairHash(last, h)) {
			yield(k, g)
		}
		last = h
	}
}

// measure counts what the model compares lines to: the usual paragraph's words and the credits of the body.
func (p *page) measure() {
	var count [128]uint32
	n := uint32(0)
	p.prose = p.proseIn(p.lead+1, p.tail)
	p.credits, p.shortOpen, p.shortDone, p.alts, p.entryTimes, p.moments = 0, 0, 0, 0, 0, 0
	for i := p.lead; i < p.tail; i++ {
		l := &p.lines[i]
		if i > p.lead {
			if l.alt = p.altAt(i); l.alt != altNone {
				p.alts++
			}
		}
		if p.isNamedCredit(i) {
			l.credit = span{0, len(l.text)}
		}
		if p.opensEntry(i) {
			p.entryTimes++
		}
		if p.moments < 2 && p.opensCard(i) {
			p.moments++
		}
		if !l.credit.empty() {
			p.credits++
		} else if l.words < 25 && l.is(endsStop) {
			p.shortDone++
		} else if l.words < 25 && !l.is(endsQuestion|endsColon|endsSemi|opensDash|opensStar|opensNumber) {
			p.shortOpen++
		}
		if l.words >= 25 {
			count[min(l.words, 127)]++
			n++
		}
	}
	p.pictured = p.prose == 0 && p.isPictureStory()
	p.usual = 45
	for w, seen := 0, uint32(0); w < len(count) && n > 0; w++ {
		if seen += count[w]; seen*2 >= n {
			p.usual = w
			break
		}
	}
}

// isBrief reports whether the page has neither pictures' credits nor more than one paragraph that is long enough to be sure.
func (p *page) isBrief() bool { return p.prose <= 1 && p.credits == 0 && p.alts == 0 }

// weigh returns the class with the greatest sum of weights, by how much it leads the next, and the feature that spoke most for it.
func (p *page) weigh(i int) (int, int32, feature) {
	var f featureList
	p.features(i, &f)
	class, second, lead := f.judge()
	if lead <= likenessSwing {
		p.likenessFeatures(i, &f)
		class, second, lead = f.judge()
	}
	best, most := int32(-1<<30), feature(0)
	for _, x := range f.list[:f.n] {
		if w := int32(weights[x][class]) - int32(weights[x][second]); w > best && x != fBias {
			best, most = w, x
		}
	}
	return class, lead, most
}

// judge returns the class with the greatest sum of weights, the next one, and by how much the first leads.
func (f *featureList) judge() (class, second int, lead int32) {
	var sum [classes]int32
	for _, x := range f.list[:f.n] {
		w := &weights[x]
		for c := range sum {
			sum[c] += int32(w[c])
		}
	}
	for c := range sum {
		if sum[c] > sum[class] {
			class = c
		}
	}
	if class == 0 {
		second = 1
	}
	for c := range sum {
		if c != class && sum[c] > sum[second] {
			second = c
		}
	}
	return class, second, sum[class] - sum[second]
}

// likenessSwing is the most that the features of likeness, which cost more than all others, can move a lead. Where one is greater they are
// not asked.
var likenessSwing = func() (swing int32) {
	for _, at := range [...]feature{fNear, fNear + 4} {
		most := int32(0)
		for _, w := range weights[at : at+4] {
			for _, a := range w {
				for _, b := range w {
					most = max(most, int32(a)-int32(b))
				}
			}
		}
		swing += most
	}
	return swing
}()

// sureMargin is the margin below which the rules' guess stands, in the weights' unit: odds of five to four.
const sureMargin = 26

// featureGroups name the facts that features stand for, with the first feature of each, in order.
var featureGroups = [...]struct {
	first feature
	name  string
}{
	{fBias, "bias"}, {fWords, "length"}, {fWordsOpen, "unfinished"}, {fRelative, "relative-length"}, {fEnd, "end-mark"}, {fOpen, "opening"}, {fShape, "capitals"},
	{fCommas, "commas"}, {fStops, "sentences"}, {fCredits, "credits"}, {fPrev, "line-above"}, {fNext, "line-below"}, {fPair, "neighbours"}, {fNextOpen, "next-opening"},
	{fPlace, "place"}, {fStart, "place-below-lead"}, {fGap, "gap"}, {fNear, "likeness"}, {fTitle, "headline-words"}, {fRun, "run"}, {fStyle, "page-style"}, {fAlts, "alternative-texts"}, {fFirst, "first-words"}, {fNextFirst, "next-words"}, {fWord, "words"},
}

// group returns the index in featureGroups of what x stands for.
func (x feature) group() int {
	g := 0
	for g+1 < len(featureGroups) && featureGroups[g+1].first <= x {
		g++
	}
	return g
}

// sure are the margins, in the weights' unit, from which the model's word is right as often as confidence says. The shares were measured
// on outlets that the weights were not made from.
var sure = [...]struct {
	margin     int32
	confidence float64
}{{0, 0.6}, {64, 0.72}, {128, 0.85}, {256, 0.93}, {384, 0.96}, {512, 0.99}}

// weighedRules are the rules of lines that the model decided, by class, by the fact that spoke most, and by how sure it is.
var weighedRules = func() (t [classes][len(featureGroups)][len(sure)]rule) {
	for c, role := range [classes]Role{RoleParagraph, RoleCaption, RoleHeading} {
		for g := range featureGroups {
			for s := range sure {
				name := featureGroups[g].name
				t[c][g][s] = rule{name: "weighed-" + name, role: role, confidence: sure[s].confidence, doc: "decided by the weights, most of all by " + name}
			}
		}
	}
	return t
}()

// weighedRule returns the rule of a line that the model gave class by margin, for the feature most of all.
func weighedRule(class int, margin int32, most feature) *rule {
	s := len(sure) - 1
	for s > 0 && sure[s].margin > margin {
		s--
	}
	return &weighedRules[class][most.group()][s]
}
