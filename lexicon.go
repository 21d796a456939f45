package vietnews

import "bytes"

// A phrase is what a line says when it says one of the things that pages always say.
type phrase uint8

const (
	phraseNone     phrase = iota
	phraseNoise           // furniture: buttons, counters, players, forms
	phraseSection         // the name of a section
	phraseRelated         // heads a list of links, or is itself a link
	phraseTags            // heads a list of keywords
	phraseComments        // heads the readers' comments
	phraseContact         // address, telephone: a footer beside other footers
	phraseFooter          // licence, address, copyright: nothing of the article comes after
)

// phraseOf looks up a line by its folded beginning.
func phraseOf(key []byte, words int) phrase {
	if len(key) == 0 {
		return phraseNone
	}
	for _, row := range phraseIndex[key[0]] {
		if words <= row.words && len(key) >= len(row.prefix) && string(key[:len(row.prefix)]) == row.prefix {
			return row.phrase
		}
	}
	if words <= 9 {
		if p, ok := phrases[string(trimKey(key))]; ok {
			return p
		}
	}
	if words <= 7 && isLinkHeader(key) {
		return phraseRelated
	}
	return phraseNone
}

// isLinkHeader reports whether a short folded line heads a list of links in words that no table foresees: "Các tin, bài khác".
func isLinkHeader(key []byte) bool {
	key = trimKey(key)
	if prefixIn(linkHeaders, key) == "" {
		return false
	}
	for _, w := range [...]string{" khác", " liên quan", " mới hơn", " cũ hơn", " cùng chuyên mục", " cùng chủ đề", " đọc nhiều", " xem nhiều", " đã đưa", " đã đăng", " nổi bật", " mới nhất", " quan tâm", " trước", " tiếp theo"} {
		if bytes.HasSuffix(key, []byte(w)) {
			return true
		}
	}
	return false
}

// linkHeaders open the head of a list of links.
var linkHeaders = prefixesOf("tin ", "tin, ", "bài ", "các tin", "các bài", "những tin", "những bài", "thông cáo ", "video ", "các video", "thông báo ", "chùm ảnh ", "các tập ", "các số ", "các kỳ ")

// isToolbar reports whether a folded line is nothing but names of buttons and sections in a row: "Chia sẻ | Gửi email | Bình luận 2".
func isToolbar(key []byte, words int) bool {
	if words < 2 || words > 16 || len(key) >= keyBytes {
		return false
	}
	for n, names := 0, 0; ; names++ {
		key = trimKey(key[n:])
		if len(key) == 0 {
			return names > 1
		}
		n = phrasePrefix(key)
		if n == 0 {
			return false
		}
	}
}

// phrasePrefix returns the length of the longest name of a button or section, of up to five words, that key begins with, or 0.
func phrasePrefix(key []byte) int {
	best := 0
	for i, words := 0, 0; i <= len(key) && words < 5; i++ {
		if i < len(key) && key[i] != ' ' && key[i] != '|' {
			continue
		}
		words++
		if p := phrases[string(trimKey(key[:i]))]; p == phraseNoise || p == phraseSection || p == phraseComments {
			best = i
		}
	}
	return best
}

// trimKey strips what pages put around their phrases: bullets before, colons, counters and arrows after.
func trimKey(key []byte) []byte {
	for len(key) > 0 && isTrim(key[0]) {
		key = key[1:]
	}
	for len(key) > 0 && (isTrim(key[len(key)-1]) || isDigit(key[len(key)-1])) {
		key = key[:len(key)-1]
	}
	return key
}

// isTrim reports whether b is punctuation that says nothing at the border of a phrase.
func isTrim(b byte) bool {
	switch b {
	case ' ', ':', '.', '>', '<', '+', '-', '*', '|', '(', ')', '[', ']', ',', '!', '/', '"':
		return true
	}
	return false
}

// phraseRows are the phrases by what they mean. Each is written as it reads in lower case.
var phraseRows = []struct {
	phrase phrase
	exact  []string
}{
	{phraseNoise, []string{
		// Sharing, printing, saving.
		"chia sẻ", "chia sẻ bài viết", "chia sẻ facebook", "share", "like", "thích", "lưu", "lưu bài", "lưu tin", "bỏ lưu bài", "gửi góp ý", "in", "in bài",
		"in bài viết", "in trang", "bản in", "in ra", "gửi email", "gửi mail", "email", "gửi bài", "gửi cho bạn bè", "gửi trang này", "copy link", "sao chép",
		"sao chép liên kết", "copy link thành công", "link đã được copy", "đã sao chép", "link bài gốc", "lấy link", "facebook", "twitter", "zalo", "messenger",
		"youtube", "instagram", "tiktok", "pinterest", "linkedin", "telegram", "google news", "google+", "x", "print", "font size", "cỡ chữ", "a- a+", "a a",
		"thích đang tải", "thích bài này", "gốc", "nguồn", "theo", "đang được quan tâm", "nguồn tin gốc", "báo lỗi", "báo xấu", "góp ý", "đóng", "mở rộng", "thu gọn", "xem tiếp", "quay lại", "trở lại",
		"lên đầu trang", "về đầu trang", "đầu trang", "cuối trang", "tweet", "pin", "theo dõi", "tặng sao", "khen", "không thích",
		// Listening and watching.
		"nghe audio", "nghe bài viết", "nghe đọc bài", "nghe bài", "đọc bài viết", "nghe tin", "nghe", "audio", "play", "pause", "mute", "video", "phát", "phát video",
		"bật âm thanh", "tắt âm thanh", "toàn màn hình", "cài đặt", "speed", "normal", "tốc độ", "tốc độ phát", "chất lượng", "bình thường", "tự động", "phụ đề",
		"nam miền bắc", "nữ miền bắc", "nam miền nam", "nữ miền nam", "nam miền trung", "nữ miền trung", "giọng nam miền bắc", "giọng nam miền nam", "giọng nữ miền bắc",
		"giọng nữ miền nam", "nam giọng bắc", "nữ giọng bắc", "giọng nam", "giọng nữ", "tải xuống log", "bỏ qua quảng cáo", "quảng cáo",
		"advertisement", "ads", "tài trợ", "kết thúc cửa sổ hộp thoại", "đóng cửa sổ", "this is a modal window", "skip to content", "trình phát video is loading",
		"video player is loading", "báo cáo vấn đề trình chiếu", "thông tin kỹ thuật", "cảm ơn", "báo cáo vấn đề đã được gửi", "xem toàn màn hình", "đang tải",
		// Accounts, search, menus.
		"đăng nhập", "đăng ký", "đăng kí", "đăng xuất", "tài khoản", "tìm kiếm", "search", "menu", "danh mục", "tất cả", "tất cả chuyên mục", "xem tất cả", "home",
		"rss", "liên hệ", "giới thiệu", "thông tin", "tòa soạn", "toà soạn", "đặt báo", "báo in", "báo giấy", "epaper", "e-paper", "hotline", "sitemap", "sơ đồ site",
		"tin theo khu vực", "mới nhất", "nổi bật", "nóng", "24h qua", "lịch thi đấu", "kết quả", "bảng xếp hạng", "thời tiết", "tỷ giá", "giá vàng", "xổ số",
		"international", "english", "tiếng việt", "english edition", "liên kết", "liên kết website", "chuyên đề", "lưu trữ", "tin nhanh", "dịch vụ", "rao vặt", "tuyển dụng",
		"click để đánh giá bài viết", "đánh giá bài viết", "chuyên mục", "chủ đề", "mã xác nhận", "họ và tên", "họ tên", "nội dung", "tiêu đề", "gửi", "gửi đi", "hủy",
		"nhập lại", "trả lời", "phản hồi", "trả lời thích", "like reply", "vui", "buồn", "ngạc nhiên", "phẫn nộ", "yêu thích", "thả tim", "sửa", "xóa",
		"chọn ngôn ngữ", "giao diện", "sáng", "tối", "đọc tiếp", "tiếp theo", "trước", "sau", "bài trước", "bài sau", "sự kiện", "quan tâm nhất", "mới nhất trước",
		"video clip", "top", "tiện ích", "dừng", "tạm dừng", "hãy là người đầu tiên bình luận", "xem phiên bản mobile", "phiên bản di động", "zingnews",
		"từ khóa tìm kiếm", "nhập từ khóa", "tìm kiếm cho", "đăng ký nhận tin", "nhận bản tin", "theo dõi chúng tôi", "kết nối với chúng tôi",
	}},
	{phraseSection, []string{
		"media", "multimedia", "emagazine", "e-magazine", "infographic", "infographics", "longform", "podcast", "podcasts", "photo", "phóng sự ảnh", "thông báo", "tin buồn", "bạn đọc viết",
		"trang chủ", "trang nhất", "thời sự", "tin tức", "tin mới", "chính trị", "xã hội", "kinh tế", "văn hóa", "văn hoá", "giáo dục", "pháp luật", "thế giới", "quốc tế", "thể thao", "giải trí", "sức khỏe", "sức khoẻ",
		"y tế", "đời sống", "công nghệ", "khoa học", "khoa học công nghệ", "khoa học - công nghệ", "kinh doanh", "tài chính", "chứng khoán", "bất động sản", "nhà đất", "du lịch",
		"ẩm thực", "thời trang", "làm đẹp", "nhịp sống", "nhịp sống trẻ", "nhịp sống số", "giới trẻ", "tuổi trẻ", "bạn đọc", "góc nhìn", "ý kiến", "bình luận - phê phán", "xe", "ô tô", "ô tô - xe máy",
		"môi trường", "giao thông", "quốc phòng", "an ninh", "an ninh - quốc phòng", "quốc phòng - an ninh", "an ninh trật tự", "trật tự xã hội", "nông nghiệp", "nông thôn", "nông thôn mới", "công nghiệp", "thương mại",
		"lao động", "việc làm", "công đoàn", "dân sinh", "an sinh", "an sinh xã hội", "nhân ái", "tấm lòng nhân ái", "từ thiện", "gia đình", "hôn nhân", "tình yêu", "tâm sự", "phóng sự", "ký sự",
		"phóng sự - điều tra", "điều tra", "hồ sơ", "tư liệu", "địa phương", "trong nước", "trong tỉnh", "tin trong tỉnh", "tin địa phương", "xây dựng đảng", "đảng - đoàn thể", "đoàn thể",
		"công tác đảng", "tư tưởng", "lý luận", "nghiên cứu", "trao đổi", "tuyển sinh", "du học", "học đường", "khuyến học", "sân khấu", "điện ảnh", "phim", "âm nhạc", "nhạc", "mỹ thuật",
		"văn học", "văn nghệ", "sách", "thơ", "truyện ngắn", "di sản", "lịch sử", "bóng đá", "bóng đá việt nam", "bóng đá quốc tế", "bóng đá trong nước", "quần vợt", "tennis", "vụ án",
		"hình sự", "hình sự - dân sự", "ký sự pháp đình", "tòa án", "doanh nghiệp", "doanh nhân", "thị trường", "ngân hàng", "tài chính - ngân hàng", "tài chính & ngân hàng", "tiêu dùng", "mua sắm",
		"năng lượng", "dầu khí", "thuế", "hải quan", "đầu tư", "quy hoạch", "đô thị", "kiến trúc", "tôn giáo", "phật giáo", "dân tộc", "tin giáo dục", "tin tức - sự kiện", "tin tức sự kiện",
		"tin hoạt động", "sự kiện - bình luận", "thời sự - chính trị", "chính trị - xã hội", "kinh tế - xã hội", "văn hóa - xã hội", "văn hóa - nghệ thuật", "văn hóa - thể thao",
		"văn hóa - giải trí", "sao", "hậu trường", "truyền hình", "xã luận", "dự báo thời tiết", "biển đảo", "biên giới", "biển đảo việt nam", "người việt", "kiều bào",
		"đối ngoại", "ngoại giao", "quân sự", "phân tích", "bình luận quốc tế", "thế giới đó đây", "chuyện lạ", "thế giới tự nhiên", "tiêu điểm", "nhịp cầu", "tin nổi bật",
		"cải cách hành chính", "chuyển đổi số", "số hóa", "khởi nghiệp", "thanh niên", "phụ nữ", "trẻ em", "người cao tuổi", "dinh dưỡng", "các loại bệnh", "bệnh", "cây thuốc quý", "đất và người",
		"hồ sơ - tư liệu", "phim ảnh", "game", "mobile", "internet", "hoàn cảnh", "giáo dục - khoa học", "giáo dục - hướng nghiệp", "đời sống xã hội", "tin huyện nhà",
	}},
	{phraseRelated, []string{
		"tin liên quan", "bài liên quan", "các tin liên quan", "các bài liên quan", "bài viết liên quan", "tin bài liên quan", "tin tức liên quan", "có liên quan", "liên quan",
		"tin cùng chuyên mục", "cùng chuyên mục", "bài cùng chuyên mục", "tin cùng chủ đề", "cùng chủ đề", "các tin khác", "tin khác", "các bài khác", "bài khác", "bài viết khác",
		"những tin mới hơn", "những tin cũ hơn", "các tin mới hơn", "các tin cũ hơn", "tin mới hơn", "tin cũ hơn", "tin đã đưa", "các tin đã đưa", "các tin đã đăng", "tin đã đăng", "bài đã đăng",
		"đọc nhiều", "đọc nhiều nhất", "tin đọc nhiều", "tin đọc nhiều nhất", "xem nhiều", "xem nhiều nhất", "tin xem nhiều", "tin mới nhất", "bài mới nhất", "bài viết mới",
		"tin nổi bật khác", "có thể bạn quan tâm", "bạn có thể quan tâm", "bạn quan tâm", "được quan tâm", "mời bạn đọc thêm", "mời đọc thêm", "mời xem thêm", "đọc thêm", "xem thêm",
		"mời quý độc giả xem thêm", "bấm xem", "xem thêm tin mới nhất", "đọc thêm tin mới nhất", "đừng bỏ lỡ", "tin tài trợ", "gợi ý cho bạn", "dành cho bạn", "đề xuất", "tin cùng loại", "cùng tác giả",
		"bài cùng tác giả", "tin hot", "tin nóng", "chuyên mục khác", "bài đọc nhiều", "cùng sự kiện", "dòng sự kiện", "tin cùng sự kiện", "điều hướng bài viết", "bài viết cùng chuyên mục", "tin tiêu điểm", "recent posts", "related posts",
		"related", "xem nhiều trong tuần", "bài nổi bật", "tin bài khác", "tin tức khác", "các tin cùng chuyên mục", "các bài mới", "các bài đã đăng", "bài viết nổi bật", "video liên quan", "ảnh liên quan", "video đang được xem nhiều",
	}},
	{phraseTags, []string{
		"từ khóa", "từ khoá", "tags", "tag", "thẻ", "thẻ tag", "chủ đề liên quan", "từ khóa liên quan", "nhãn", "khám phá thêm chủ đề", "chủ đề bài viết", "từ khóa bài viết", "các chủ đề", "thẻ bài viết",
	}},
	{phraseComments, []string{
		"bình luận", "các bình luận", "ý kiến bạn đọc", "ý kiến độc giả", "gửi bình luận", "viết bình luận", "viết bình luận mới", "gửi ý kiến", "gửi phản hồi", "ý kiến của bạn",
		"bình luận của bạn", "bình luận của bạn đọc", "để lại bình luận", "để lại một bình luận", "phản hồi của bạn", "ý kiến phản hồi", "thảo luận", "comments", "leave a reply", "leave a comment", "bạn đọc bình luận",
		"bình luận bài viết", "tự do chia sẻ, không dùng từ ngữ thô tục", "đăng nhập để bình luận", "bình luận mới nhất", "ý kiến", "trả lời hủy", "phản hồi bạn đọc",
	}},
}

// phrases is phraseRows by phrase.
var phrases = func() map[string]phrase {
	m := make(map[string]phrase, 800)
	for _, row := range phraseRows {
		for _, s := range row.exact {
			m[s] = row.phrase
		}
	}
	return m
}()

// A prefixRow names lines by how they begin, as long as they have no more words than words.
type prefixRow struct {
	prefix string
	words  int
	phrase phrase
}

// prefixRows are tried in order.
var prefixRows = []prefixRow{
	// Footers.
	{"giấy phép ", 90, phraseFooter}, {"số giấy phép", 90, phraseFooter}, {"gpxb", 90, phraseFooter}, {"gp ", 60, phraseFooter}, {"giấy chứng nhận đăng ký", 60, phraseFooter}, {"gpdkkd", 60, phraseFooter}, {"mst:", 20, phraseFooter},
	{"cơ quan chủ quản", 40, phraseFooter}, {"cơ quan của ", 40, phraseFooter}, {"tổng biên tập", 40, phraseFooter}, {"phó tổng biên tập", 40, phraseFooter}, {"chịu trách nhiệm", 40, phraseFooter}, {"trưởng ban biên tập", 40, phraseFooter}, {"tiếng nói của", 20, phraseFooter},
	{"bản quyền", 40, phraseFooter}, {"© ", 60, phraseFooter}, {"©", 60, phraseFooter}, {"® ", 60, phraseFooter}, {"®", 60, phraseFooter}, {"copyright", 60, phraseFooter}, {"(c) ", 40, phraseFooter}, {"all rights reserved", 20, phraseFooter},
	{"ghi rõ nguồn", 40, phraseFooter}, {"mọi trích dẫn", 40, phraseFooter}, {"(*) không sao chép", 40, phraseFooter}, {"không sao chép", 40, phraseFooter}, {"cấm sao chép", 40, phraseFooter}, {"không được sao chép", 40, phraseFooter}, {"nghiêm cấm sao chép", 40, phraseFooter}, {"mọi hành vi sao chép", 40, phraseFooter}, {"vui lòng ghi rõ nguồn", 40, phraseFooter}, {"đề nghị ghi rõ nguồn", 40, phraseFooter},
	{"tòa soạn:", 60, phraseFooter}, {"toà soạn:", 60, phraseFooter}, {"trụ sở:", 60, phraseFooter}, {"trụ sở chính", 60, phraseFooter}, {"trụ sở tòa soạn", 60, phraseFooter}, {"địa chỉ tòa soạn", 60, phraseFooter}, {"địa chỉ:", 60, phraseContact}, {"điện thoại:", 40, phraseContact}, {"đt:", 40, phraseContact}, {"tel:", 40, phraseContact}, {"hotline:", 30, phraseContact}, {"đường dây nóng", 30, phraseFooter}, {"email:", 30, phraseContact},
	{"liên hệ quảng cáo", 30, phraseFooter}, {"quảng cáo:", 30, phraseFooter}, {"liên hệ:", 30, phraseContact}, {"thuộc bộ ", 20, phraseFooter}, {"thuộc hội ", 20, phraseFooter}, {"báo điện tử ", 8, phraseFooter}, {"thiết kế bởi", 20, phraseFooter}, {"thiết kế và phát triển", 30, phraseFooter}, {"powered by", 12, phraseFooter}, {"phát triển bởi", 12, phraseFooter}, {"blog tại ", 8, phraseFooter}, {"văn phòng đại diện", 40, phraseFooter}, {"đang trực tuyến", 12, phraseFooter}, {"phòng quảng cáo", 30, phraseFooter},
	// Comments.
	{"bình luận (", 6, phraseComments}, {"ý kiến (", 6, phraseComments}, {"ý kiến bạn đọc (", 8, phraseComments}, {"bình luận facebook", 6, phraseComments}, {"một bình luận về", 60, phraseComments}, {"comments (", 4, phraseComments}, {"phản hồi (", 4, phraseComments}, {"gửi bình luận", 12, phraseComments}, {"đăng nhậpđăng k", 20, phraseComments}, {"đăng nhập để gửi bình luận", 14, phraseComments}, {"vui lòng đăng nhập", 20, phraseComments}, {"ý kiến của bạn", 40, phraseComments}, {"viết bình luận", 12, phraseComments}, {"để lại bình luận", 12, phraseComments}, {"xem theo: ngày gửi", 12, phraseComments}, {"thảo luận (", 5, phraseComments}, {"bình luận không đăng nhập", 9, phraseComments}, {"nhập bình luận", 9, phraseComments}, {"bạn nghĩ gì về", 14, phraseComments}, {"chia sẻ ý kiến của bạn", 14, phraseComments}, {"bình luận của bạn", 20, phraseComments}, {"vui lòng gõ tiếng việt", 30, phraseComments}, {"trở thành người đầu tiên", 16, phraseNoise},
	// Counters and widgets.
	{"lượt xem", 6, phraseNoise}, {"đã xem", 6, phraseNoise}, {"số lượt xem", 6, phraseNoise}, {"số lần xem", 6, phraseNoise}, {"lượt truy cập", 8, phraseNoise}, {"lượt đọc", 6, phraseNoise}, {"phản hồi: ", 4, phraseNoise}, {"bình luận: ", 4, phraseNoise}, {"views", 4, phraseNoise}, {"xem: ", 6, phraseNoise}, {"thích ", 3, phraseNoise}, {"chia sẻ ", 3, phraseNoise}, {"chia sẻ:", 9, phraseNoise}, {"trả lời:", 2, phraseNone}, {"tất cả cảm xúc", 4, phraseNoise}, {"tên của bạn", 4, phraseNoise}, {"email của bạn", 4, phraseNoise}, {"số điện thoại của bạn", 6, phraseNoise}, {"gửi ý kiến", 6, phraseComments}, {"mục lục", 4, phraseNoise}, {"nội dung chính", 3, phraseNoise}, {"nghe trên", 9, phraseNoise}, {"f5 ", 6, phraseNoise}, {"bài viết này có hữu ích", 14, phraseNoise}, {"bài viết có hữu ích", 14, phraseNoise}, {"đánh giá:", 6, phraseNoise}, {"thời gian làm việc", 30, phraseContact}, {"giờ làm việc", 30, phraseContact}, {"đánh giá bài viết", 9, phraseNoise}, {"chia sẻ bài viết", 9, phraseNoise}, {"chia sẻ lên", 6, phraseNoise}, {"chia sẻ qua", 6, phraseNoise}, {"tổng số điểm của bài viết", 20, phraseNoise}, {"xếp hạng:", 20, phraseNoise}, {"click để đánh giá", 10, phraseNoise}, {"theo dõi báo ", 14, phraseNoise}, {"theo dõi chúng tôi", 14, phraseNoise}, {"trên google news", 5, phraseNoise},
	{"in bài viết", 12, phraseNoise}, {"in bài ", 12, phraseNoise}, {"gửi email", 12, phraseNoise}, {"gửi trang này", 14, phraseNoise}, {"gửi cho bạn", 12, phraseNoise}, {"gửi bài viết", 12, phraseNoise}, {"bản in ", 10, phraseNoise}, {"font size", 8, phraseNoise}, {"cỡ chữ", 8, phraseNoise}, {"kích cỡ chữ", 8, phraseNoise}, {"kích cỡ phông", 400, phraseNoise}, {"a- a", 16, phraseNoise}, {"aa ", 4, phraseNoise}, {"(a-", 6, phraseNoise}, {"print ", 6, phraseNoise}, {"aa", 1, phraseNoise}, {"văn bảncolor", 400, phraseNoise},
	{"trở về ", 6, phraseNoise}, {"tải về:", 14, phraseNoise}, {"tải về ", 8, phraseNoise}, {"tắt tiếng", 4, phraseNoise}, {"tốc độ phát", 5, phraseNoise}, {"phụ đề:", 5, phraseNoise}, {"trở lại ", 14, phraseNoise}, {"quay lại ", 9, phraseNoise}, {"sự kiện: ", 12, phraseNoise}, {"chủ đề: ", 20, phraseTags}, {"dòng sự kiện: ", 14, phraseNoise}, {"chuyên mục: ", 10, phraseNoise}, {"chuyên đề: ", 12, phraseNoise},
	{"thời gian hiện tại", 6, phraseNoise}, {"thời gian còn lại", 6, phraseNoise}, {"thời lượng", 6, phraseNoise}, {"độ dài ", 6, phraseNoise}, {"đã tải", 6, phraseNoise}, {"kiểu stream", 6, phraseNoise}, {"seek to live", 12, phraseNoise}, {"bắt đầu cửa sổ hộp thoại", 20, phraseNoise}, {"đặt lại khôi phục", 30, phraseNoise}, {"sao chép đường dẫn", 12, phraseNoise}, {"sao chép thông tin", 8, phraseNoise}, {"thông tin về ", 4, phraseNoise}, {"vị trí [", 5, phraseNoise}, {"buffer ", 6, phraseNoise}, {"bình thường", 5, phraseNoise}, {"tự động", 4, phraseNoise}, {"quảng cáo ", 4, phraseNoise}, {"trình phát video", 8, phraseNoise}, {"video player", 6, phraseNoise}, {"giọng ", 5, phraseNoise}, {"nghe podcast", 8, phraseNoise}, {"nghe bài viết", 8, phraseNoise}, {"nghe đọc", 6, phraseNoise}, {"nghe audio", 6, phraseNoise}, {"đang phát", 8, phraseNoise}, {"tải ứng dụng", 12, phraseNoise}, {"cài đặt ứng dụng", 12, phraseNoise}, {"thời gian đọc", 6, phraseNoise}, {"phút đọc", 3, phraseNoise}, {"mời quý vị theo dõi", 30, phraseNoise}, {"mời bạn đọc tham gia", 50, phraseNoise}, {"đăng ký nhận", 12, phraseNoise}, {"đăng ký kênh", 12, phraseNoise}, {"quét mã", 12, phraseNoise}, {"nhấn để", 10, phraseNoise}, {"bấm để", 10, phraseNoise}, {"nhấp vào", 12, phraseNoise}, {"ảnh chụp màn hình", 2, phraseNoise},
	// Keywords and links.
	{"từ khóa:", 60, phraseTags}, {"từ khoá:", 60, phraseTags}, {"từ khóa :", 60, phraseTags}, {"từ khóa ", 3, phraseTags}, {"tags:", 60, phraseTags}, {"tag:", 60, phraseTags}, {"tags ", 30, phraseTags}, {"thẻ:", 40, phraseTags}, {"nhãn:", 40, phraseTags}, {"keywords:", 40, phraseTags}, {"#", 30, phraseTags},
	{"mời độc giả xem thêm video", 50, phraseNone}, {"mời quý độc giả xem video", 50, phraseNone}, {"mời độc giả xem video", 50, phraseNone},
	{"xem thêm:", 50, phraseRelated}, {"xem thêm ", 9, phraseRelated}, {"đọc thêm:", 50, phraseRelated}, {"tin liên quan:", 50, phraseRelated}, {"bài liên quan:", 50, phraseRelated}, {"xem lại:", 40, phraseRelated}, {"xem tiếp:", 40, phraseRelated}, {"liên quan:", 40, phraseRelated}, {"có thể bạn ", 9, phraseRelated}, {"có thể bạn chưa", 9, phraseRelated}, {"mời độc giả xem", 30, phraseRelated}, {"mời quý độc giả", 30, phraseRelated}, {"mời bạn xem thêm", 30, phraseRelated}, {"mời xem", 20, phraseRelated}, {"mời đọc", 20, phraseRelated}, {"đọc thêm ", 9, phraseRelated}, {"đọc nhiều ", 7, phraseRelated}, {"tin xem nhiều", 6, phraseRelated}, {"tin cùng ", 6, phraseRelated}, {"bài cùng ", 6, phraseRelated}, {"bấm xem", 5, phraseRelated}, {"bài cũ hơn", 40, phraseRelated}, {"bài mới hơn", 40, phraseRelated}, {"bài trước:", 40, phraseRelated}, {"bài tiếp:", 40, phraseRelated}, {"bài sau:", 40, phraseRelated}, {"kỳ trước:", 40, phraseRelated}, {"kỳ sau:", 40, phraseRelated}, {"in \"", 6, phraseRelated}, {"in “", 6, phraseRelated}, {"tin mới ", 4, phraseRelated}, {"xem nhiều ", 6, phraseRelated}, {"theo dòng sự kiện", 12, phraseRelated},
}

// phraseIndex is prefixRows by first byte.
var phraseIndex = func() (t [256][]prefixRow) {
	for _, row := range prefixRows {
		t[row.prefix[0]] = append(t[row.prefix[0]], row)
	}
	return t
}()
