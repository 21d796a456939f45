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
	one, two := openersOf(key)
	first := prefixIndex.first(key, words, one, len(prefixRows))
	if two != 0 {
		first = prefixIndex.first(key, words, two, first)
	}
	if first < len(prefixRows) {
		return prefixRows[first].phrase
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

// maxToolbar is the most words of a row of buttons.
const maxToolbar = 16

// isToolbar reports whether a folded line is nothing but names of buttons and sections in a row: "Chia sẻ | Gửi email | Bình luận 2".
func isToolbar(key []byte, words int) bool {
	if words < 2 || words > maxToolbar || len(key) >= keyBytes {
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

// phraseRows are the phrases by what they mean, in the order of their letters. Each is written as it reads in lower case.
var phraseRows = []struct {
	phrase phrase
	exact  []string
}{
	{phraseNoise, []string{
		"24h qua", "a a", "a- a+", "ads", "advertisement", "audio", "buồn", "bxh", "bài sau", "bài trước", "bài viết hữu ích", "báo cáo vấn đề trình chiếu",
		"báo cáo vấn đề đã được gửi", "báo giấy", "báo in", "báo lỗi", "báo xấu", "bình chọn", "bình thường", "bản in", "bản để in", "bảng xếp hạng",
		"bật âm thanh", "bỏ lưu bài", "bỏ qua quảng cáo", "chia sẻ", "chia sẻ bài viết", "chia sẻ facebook", "chia sẻ trên facebook", "chia sẻ trên twitter",
		"chuyên mục", "chuyên trang", "chuyên đề", "chất lượng", "chế độ tối", "chọn giọng đọc", "chọn ngôn ngữ", "chủ đề", "click để đánh giá bài viết",
		"copy link", "copy link thành công", "cuối trang", "cài đặt", "cài đặt quyền riêng tư", "cảm ơn", "cỡ chữ", "cỡ lớn", "cỡ nhỏ", "cỡ vừa", "danh mục",
		"diễn đàn facebook", "dịch vụ", "dừng", "e-paper", "email", "english", "english edition", "epaper", "facebook", "follow", "font size", "giao diện",
		"giá vàng", "giảm cỡ chữ", "giọng nam", "giọng nam miền bắc", "giọng nam miền nam", "giọng nữ", "giọng nữ miền bắc", "giọng nữ miền nam",
		"giới thiệu", "google news", "google+", "góp ý", "gốc", "gửi", "gửi bài", "gửi bài viết", "gửi cho bạn bè", "gửi cho chúng tôi", "gửi email",
		"gửi góp ý", "gửi mail", "gửi tin", "gửi trang này", "gửi đi", "hiển thị thêm", "home", "hotline", "hãy là người đầu tiên bình luận", "hôm nay",
		"hôm qua", "họ tên", "họ và tên", "hỗ trợ trực tuyến", "hộp thư", "hủy", "in", "in bài", "in bài viết", "in ra", "in tin", "in trang", "instagram",
		"international", "khen", "không thích", "kích thước chữ", "kết nối với chúng tôi", "kết quả", "kết thúc cửa sổ hộp thoại", "like", "like reply",
		"link bài gốc", "link đã được copy", "linkedin", "livescore", "liên hệ", "liên kết", "liên kết web", "liên kết website", "lên trên", "lên đầu trang",
		"lưu", "lưu bài", "lưu bài viết", "lưu tin", "lưu trữ", "lượt truy cập", "lấy link", "lịch phát sóng", "lịch thi đấu", "menu", "messenger", "mute",
		"mã xác nhận", "mặc định", "mới nhất", "mới nhất trước", "mở rộng", "mở ứng dụng", "nam giọng bắc", "nam miền bắc", "nam miền nam", "nam miền trung",
		"nghe", "nghe audio", "nghe bài", "nghe bài viết", "nghe nội dung", "nghe tin", "nghe đọc bài", "nghe đọc bài viết", "nguồn", "nguồn tin gốc",
		"ngạc nhiên", "nhận bản tin", "nhập lại", "nhập từ khóa", "normal", "nóng", "nổi bật", "nội dung", "nữ giọng bắc", "nữ miền bắc", "nữ miền nam",
		"nữ miền trung", "pause", "phiên bản di động", "phát", "phát video", "phóng to", "phản hồi", "phẫn nộ", "phụ đề", "pin", "pinterest", "play", "print",
		"quan tâm nhất", "quay lại", "quảng cáo", "rao vặt", "rss", "sao chép", "sao chép link", "sao chép liên kết", "sau", "search", "share", "sitemap",
		"skip to content", "speed", "subscribe", "sáng", "sơ đồ cổng", "sơ đồ site", "sơ đồ trang", "sửa", "sự kiện", "telegram", "theo", "theo dõi",
		"theo dõi chúng tôi", "this is a modal window", "thu gọn", "thu nhỏ", "tháng này", "thích", "thích bài này", "thích đang tải", "thông tin",
		"thông tin kỹ thuật", "thăm dò ý kiến", "thư tin", "thư điện tử", "thả tim", "thống kê truy cập", "thời tiết", "tiktok", "tin nhanh",
		"tin theo khu vực", "tiêu đề", "tiếng việt", "tiếp theo", "tiếp tục đọc", "tiện ích", "top", "toà soạn", "toàn màn hình", "trang cuối", "trang sau",
		"trang trước", "trang đầu", "trình phát video is loading", "trước", "trả lời", "trả lời thích", "trở lại", "tuyển dụng", "tuần này", "tweet",
		"twitter", "tài khoản", "tài trợ", "tìm kiếm", "tìm kiếm cho", "tòa soạn", "tăng cỡ chữ", "tạm dừng", "tải thêm", "tải thêm bình luận",
		"tải xuống log", "tất cả", "tất cả chuyên mục", "tắt âm thanh", "tặng sao", "tốc độ", "tốc độ phát", "tốc độ đọc", "tối", "tổng lượt truy cập",
		"tới nội dung chính", "tới trang tìm kiếm", "tới điều hướng chính", "từ khóa tìm kiếm", "tự động", "tỷ giá", "video", "video clip",
		"video player is loading", "vui", "văn bản mới", "về trang chủ", "về đầu trang", "x", "xem cỡ chữ", "xem phiên bản mobile", "xem theo ngày",
		"xem thêm bình luận", "xem tiếp", "xem toàn màn hình", "xem trên app", "xem tất cả", "xem tất cả ý kiến", "xem đầy đủ", "xem ảnh lớn", "xóa", "xổ số",
		"youtube", "yêu thích", "zalo", "zingnews", "đang online", "đang tải", "đang được quan tâm", "đánh giá bài viết", "đã copy", "đã lưu", "đã sao chép",
		"đóng", "đóng cửa sổ", "đăng kí", "đăng ký", "đăng ký nhận tin", "đăng nhập", "đăng xuất", "đường dẫn truy cập", "đầu trang", "đặt báo", "đặt báo in",
		"đọc bài viết", "đọc báo in", "đọc nhanh", "đọc tiếp", "ẩn bớt",
	}},
	{phraseSection, []string{
		"an ninh", "an ninh - quốc phòng", "an ninh mạng", "an ninh trật tự", "an sinh", "an sinh xã hội", "an toàn giao thông", "biên giới",
		"biến đổi khí hậu", "biển đảo", "biển đảo việt nam", "bên lề sân cỏ", "bình luận - phê phán", "bình luận quốc tế", "bóng đá", "bóng đá anh",
		"bóng đá quốc tế", "bóng đá trong nước", "bóng đá việt nam", "bạn đọc", "bạn đọc viết", "bảo vệ môi trường", "bất động sản", "bệnh", "chuyển đổi số",
		"chuyện học đường", "chuyện làng sao", "chuyện lạ", "chuyện đời", "chính sách mới", "chính sách và cuộc sống", "chính trị", "chính trị - xã hội",
		"chỉ đạo điều hành", "chỉ đạo, điều hành", "chứng khoán", "các loại bệnh", "cây thuốc quý", "công nghiệp", "công nghiệp - thương mại", "công nghệ",
		"công nghệ số", "công tác đảng", "công đoàn", "cải cách hành chính", "cộng đồng mạng", "di sản", "dinh dưỡng", "doanh nghiệp", "doanh nhân", "du học",
		"du lịch", "dân sinh", "dân tộc", "dầu khí", "dự báo thời tiết", "e-magazine", "emagazine", "game", "gia đình", "giao thông", "giáo dục",
		"giáo dục - hướng nghiệp", "giáo dục - khoa học", "giải trí", "giới trẻ", "góc nhìn", "gương sáng", "hoàn cảnh", "hình sự", "hình sự - dân sự",
		"hôn nhân", "hải quan", "hậu phương quân đội", "hậu trường", "hậu trường thể thao", "học tập và làm theo bác", "học đường", "hỏi đáp", "hồ sơ",
		"hồ sơ - tư liệu", "hội nhập", "infographic", "infographics", "internet", "khoa học", "khoa học - công nghệ", "khoa học - đời sống",
		"khoa học công nghệ", "khuyến học", "khí tượng thủy văn", "khởi nghiệp", "kinh doanh", "kinh tế", "kinh tế - xã hội", "kinh tế xã hội", "kiến trúc",
		"kiều bào", "ký sự", "ký sự pháp đình", "lao động", "longform", "làm đẹp", "lý luận", "lịch sử", "media", "mobile", "mua sắm", "multimedia",
		"món ngon", "môi trường", "mẹ và bé", "mỹ thuật", "nghiên cứu", "ngoại giao", "ngoại hạng anh", "ngân hàng", "người cao tuổi", "người tốt việc tốt",
		"người việt", "nhà đất", "nhân sự mới", "nhân ái", "nhạc", "nhạc việt", "nhịp cầu", "nhịp sống", "nhịp sống số", "nhịp sống thành phố",
		"nhịp sống trẻ", "nông nghiệp", "nông nghiệp - nông thôn", "nông thôn", "nông thôn - nông nghiệp", "nông thôn mới", "năng lượng", "phim",
		"phim tài liệu", "phim việt", "phim ảnh", "photo", "pháp luật", "pháp luật - bạn đọc", "pháp đình", "phân tích", "phòng chống thiên tai", "phóng sự",
		"phóng sự - điều tra", "phóng sự ảnh", "phật giáo", "phụ nữ", "podcast", "podcasts", "quy hoạch", "quân sự", "quần vợt", "quốc phòng",
		"quốc phòng - an ninh", "quốc phòng an ninh", "quốc tế", "sao", "sao việt", "showbiz", "sách", "sân khấu", "số hóa", "sống khỏe", "sức khoẻ",
		"sức khỏe", "sức khỏe - đời sống", "sự kiện - bình luận", "sự kiện nổi bật", "tennis", "thanh niên", "thuế", "thông báo", "thơ", "thương mại",
		"thế giới", "thế giới tự nhiên", "thế giới đó đây", "thể thao", "thị trường", "thị trường tài chính", "thị trường xe", "thời sự",
		"thời sự - chính trị", "thời tiết - khí hậu", "thời trang", "tin buồn", "tin chính trị", "tin giáo dục", "tin hoạt động", "tin huyện nhà",
		"tin kinh tế", "tin mới", "tin nổi bật", "tin pháp luật", "tin quốc tế", "tin thế giới", "tin thể thao", "tin trong nước", "tin trong tỉnh",
		"tin tức", "tin tức - sự kiện", "tin tức sự kiện", "tin tức trong ngày", "tin văn hóa", "tin xã hội", "tin địa phương", "tin ảnh", "tiêu dùng",
		"tiêu điểm", "trang chủ", "trang nhất", "trao đổi", "trong nước", "trong tỉnh", "truyền hình", "truyện ngắn", "trật tự xã hội", "trẻ em",
		"tuyển sinh", "tuổi trẻ", "tv show", "tài chính", "tài chính & ngân hàng", "tài chính - ngân hàng", "tài nguyên - môi trường",
		"tài nguyên và môi trường", "tâm sự", "tình yêu", "tòa án", "tôn giáo", "tư liệu", "tư tưởng", "tư vấn", "tư vấn pháp luật", "tấm lòng nhân ái",
		"từ thiện", "v-league", "v.league", "viễn thông", "việc làm", "vào bếp", "văn hoá", "văn hóa", "văn hóa - giải trí", "văn hóa - nghệ thuật",
		"văn hóa - thể thao", "văn hóa - văn nghệ", "văn hóa - xã hội", "văn hóa xã hội", "văn học", "văn nghệ", "vĩ mô", "vụ án", "xe", "xây dựng quân đội",
		"xây dựng đảng", "xây dựng đảng - chính quyền", "xã hội", "xã luận", "y tế", "âm nhạc", "ô tô", "ô tô - xe máy", "ý kiến", "điều tra",
		"điểm báo", "điểm đến", "điện ảnh", "đoàn thể", "đô thị", "đảng - đoàn thể", "đất và người", "đầu tư", "địa phương", "đối ngoại", "đời sống",
		"đời sống - xã hội", "đời sống xã hội", "ẩm thực",
	}},
	{phraseRelated, []string{
		"bài cùng chuyên mục", "bài cùng chuyên đề", "bài cùng tác giả", "bài hay", "bài khác", "bài liên quan", "bài mới nhất", "bài nên đọc", "bài nổi bật",
		"bài trước đó", "bài viết cùng chuyên mục", "bài viết cùng chủ đề", "bài viết cùng danh mục", "bài viết khác", "bài viết liên quan", "bài viết mới",
		"bài viết nổi bật", "bài viết tương tự", "bài đã đăng", "bài đọc nhiều", "bạn có thể quan tâm", "bạn nên đọc", "bạn quan tâm", "bấm xem",
		"chuyên mục khác", "chuyên mục liên quan", "các bài khác", "các bài liên quan", "các bài mới", "các bài viết khác", "các bài đã đăng",
		"các tin cùng chuyên mục", "các tin cũ hơn", "các tin khác", "các tin liên quan", "các tin mới hơn", "các tin tiếp", "các tin trước",
		"các tin đã đăng", "các tin đã đưa", "có liên quan", "có thể bạn quan tâm", "có thể bạn thích", "cùng chuyên mục", "cùng chuyên đề", "cùng chủ đề",
		"cùng danh mục", "cùng sự kiện", "cùng tác giả", "dành cho bạn", "dòng sự kiện", "gợi ý cho bạn", "khám phá thêm", "liên quan", "mới cập nhật",
		"mới trong mục này", "mời bạn đọc thêm", "mời quý độc giả xem thêm", "mời xem thêm", "mời đọc thêm", "nhiều người quan tâm", "những tin cũ hơn",
		"những tin mới hơn", "nên đọc", "nội dung liên quan", "quan tâm nhiều", "recent posts", "related", "related posts", "tham khảo thêm", "tin bài khác",
		"tin bài liên quan", "tin bài mới nhất", "tin bạn nên đọc", "tin cùng chuyên mục", "tin cùng chuyên đề", "tin cùng chủ đề", "tin cùng loại",
		"tin cùng sự kiện", "tin cũ", "tin cũ hơn", "tin hot", "tin hot trong ngày", "tin khác", "tin liên quan", "tin mới cập nhật", "tin mới hơn",
		"tin mới nhất", "tin mới đăng", "tin nóng", "tin nổi bật khác", "tin nổi bật trong ngày", "tin tiêu điểm", "tin trước đó", "tin tài trợ",
		"tin tương tự", "tin tức khác", "tin tức liên quan", "tin xem nhiều", "tin đáng chú ý", "tin đã đăng", "tin đã đưa", "tin đọc nhiều",
		"tin đọc nhiều nhất", "tin đọc nhiều trong ngày", "tiêu điểm trong ngày", "video liên quan", "video đang được xem nhiều", "xem gần đây", "xem nhiều",
		"xem nhiều hôm nay", "xem nhiều nhất", "xem nhiều trong tuần", "xem thêm", "xem thêm tin mới nhất", "xem thêm về", "điều hướng bài viết",
		"đáng chú ý", "đường dẫn liên quan", "được quan tâm", "được xem nhiều nhất", "được đọc nhiều nhất", "đề xuất", "đọc nhiều", "đọc nhiều nhất",
		"đọc thêm", "đọc thêm tin mới nhất", "đừng bỏ lỡ", "ảnh liên quan",
	}},
	{phraseTags, []string{
		"chủ đề bài viết", "chủ đề liên quan", "các chủ đề", "khám phá thêm chủ đề", "nhãn", "tag", "tags", "thẻ", "thẻ bài viết", "thẻ tag",
		"tin theo chủ đề", "từ khoá", "từ khóa", "từ khóa bài viết", "từ khóa liên quan", "từ khóa tìm kiếm liên quan", "xem thêm về chủ đề",
	}},
	{phraseComments, []string{
		"bình luận", "bình luận bài viết", "bình luận của bạn", "bình luận của bạn đọc", "bình luận facebook", "bình luận hay nhất", "bình luận mới nhất",
		"bình luận nổi bật", "bạn đọc bình luận", "chưa có bình luận", "comments", "các bình luận", "gởi góp ý", "gởi ý kiến", "gửi bình luận",
		"gửi nhận xét", "gửi phản hồi", "gửi ý kiến", "hiện chưa có bình luận nào", "hộp thư bạn đọc", "leave a comment", "leave a reply", "nhận xét",
		"phản hồi bạn đọc", "phản hồi của bạn", "thêm bình luận", "thảo luận", "trả lời hủy", "viết bình luận",
		"viết bình luận của bạn", "viết bình luận mới", "ý kiến", "ý kiến bạn đọc", "ý kiến công dân", "ý kiến của bạn", "ý kiến của độc giả",
		"ý kiến phản hồi", "ý kiến thảo luận", "ý kiến độc giả", "đăng nhập để bình luận", "để lại bình luận", "để lại một bình luận",
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
	{"cơ quan chủ quản", 40, phraseFooter}, {"chủ quản:", 40, phraseFooter}, {"đơn vị chủ quản", 40, phraseFooter}, {"cơ quan ngôn luận", 40, phraseFooter}, {"người chịu trách nhiệm", 40, phraseFooter}, {"quản lý nội dung", 30, phraseFooter}, {"phụ trách website", 30, phraseFooter}, {"đơn vị quản lý", 30, phraseFooter}, {"cơ quan của ", 40, phraseFooter}, {"tổng biên tập", 40, phraseFooter}, {"phó tổng biên tập", 40, phraseFooter}, {"chịu trách nhiệm", 40, phraseFooter}, {"trưởng ban biên tập", 40, phraseFooter}, {"tiếng nói của", 20, phraseFooter},
	{"bản quyền", 40, phraseFooter}, {"© ", 60, phraseFooter}, {"©", 60, phraseFooter}, {"® ", 60, phraseFooter}, {"®", 60, phraseFooter}, {"copyright", 60, phraseFooter}, {"(c) ", 40, phraseFooter}, {"all rights reserved", 20, phraseFooter},
	{"ghi rõ nguồn", 40, phraseFooter}, {"mọi trích dẫn", 40, phraseFooter}, {"(*) không sao chép", 40, phraseFooter}, {"không sao chép", 40, phraseFooter}, {"cấm sao chép", 40, phraseFooter}, {"không được sao chép", 40, phraseFooter}, {"nghiêm cấm sao chép", 40, phraseFooter}, {"mọi hành vi sao chép", 40, phraseFooter}, {"vui lòng ghi rõ nguồn", 40, phraseFooter}, {"đề nghị ghi rõ nguồn", 40, phraseFooter},
	{"tòa soạn:", 60, phraseFooter}, {"toà soạn:", 60, phraseFooter}, {"trụ sở:", 60, phraseFooter}, {"trụ sở chính", 60, phraseFooter}, {"trụ sở tòa soạn", 60, phraseFooter}, {"địa chỉ tòa soạn", 60, phraseFooter}, {"địa chỉ:", 60, phraseContact}, {"điện thoại:", 40, phraseContact}, {"đt:", 40, phraseContact}, {"tel:", 40, phraseContact}, {"hotline:", 30, phraseContact}, {"đường dây nóng", 30, phraseFooter}, {"email:", 30, phraseContact},
	{"liên hệ quảng cáo", 30, phraseFooter}, {"quảng cáo:", 30, phraseFooter}, {"liên hệ:", 30, phraseContact}, {"thuộc bộ ", 20, phraseFooter}, {"thuộc hội ", 20, phraseFooter}, {"báo điện tử ", 8, phraseFooter}, {"thiết kế bởi", 20, phraseFooter}, {"thiết kế và phát triển", 30, phraseFooter}, {"powered by", 12, phraseFooter}, {"phát triển bởi", 12, phraseFooter}, {"blog tại ", 8, phraseFooter}, {"văn phòng đại diện", 40, phraseFooter}, {"đang trực tuyến", 12, phraseFooter}, {"phòng quảng cáo", 30, phraseFooter},
	// Comments.
	{"bình luận (", 6, phraseComments}, {"ý kiến (", 6, phraseComments}, {"ý kiến bạn đọc (", 8, phraseComments}, {"bình luận facebook", 6, phraseComments}, {"một bình luận về", 60, phraseComments}, {"comments (", 4, phraseComments}, {"phản hồi (", 4, phraseComments}, {"gửi bình luận", 12, phraseComments}, {"đăng nhậpđăng k", 20, phraseComments}, {"đăng nhập để gửi bình luận", 14, phraseComments}, {"vui lòng đăng nhập", 20, phraseComments}, {"ý kiến của bạn", 40, phraseComments}, {"viết bình luận", 12, phraseComments}, {"để lại bình luận", 12, phraseComments}, {"xem theo: ngày gửi", 12, phraseComments}, {"thảo luận (", 5, phraseComments}, {"bình luận không đăng nhập", 9, phraseComments}, {"nhập bình luận", 9, phraseComments}, {"bạn nghĩ gì về", 14, phraseComments}, {"chia sẻ ý kiến của bạn", 14, phraseComments}, {"bình luận của bạn", 20, phraseComments}, {"vui lòng gõ tiếng việt", 30, phraseComments}, {"tự do chia sẻ, không dùng từ ngữ thô tục", 14, phraseComments}, {"trở thành người đầu tiên", 16, phraseNoise},
	// Counters and widgets.
	{"lượt xem", 6, phraseNoise}, {"đã xem", 6, phraseNoise}, {"số lượt xem", 6, phraseNoise}, {"số lần xem", 6, phraseNoise}, {"lượt truy cập", 8, phraseNoise}, {"lượt đọc", 6, phraseNoise}, {"phản hồi: ", 4, phraseNoise}, {"bình luận: ", 4, phraseNoise}, {"views", 4, phraseNoise}, {"xem: ", 6, phraseNoise}, {"thích ", 3, phraseNoise}, {"chia sẻ ", 3, phraseNoise}, {"chia sẻ:", 9, phraseNoise}, {"trả lời:", 2, phraseNone}, {"tất cả cảm xúc", 4, phraseNoise}, {"tên của bạn", 4, phraseNoise}, {"email của bạn", 4, phraseNoise}, {"số điện thoại của bạn", 6, phraseNoise}, {"gửi ý kiến", 6, phraseComments}, {"mục lục", 4, phraseNoise}, {"nội dung chính", 3, phraseNoise}, {"nghe trên", 9, phraseNoise}, {"f5 ", 6, phraseNoise}, {"bài viết này có hữu ích", 14, phraseNoise}, {"bài viết có hữu ích", 14, phraseNoise}, {"đánh giá:", 6, phraseNoise}, {"thời gian làm việc", 30, phraseContact}, {"giờ làm việc", 30, phraseContact}, {"đánh giá bài viết", 9, phraseNoise}, {"chia sẻ bài viết", 9, phraseNoise}, {"chia sẻ lên", 6, phraseNoise}, {"chia sẻ qua", 6, phraseNoise}, {"tổng số điểm của bài viết", 20, phraseNoise}, {"xếp hạng:", 20, phraseNoise}, {"click để đánh giá", 10, phraseNoise}, {"theo dõi báo ", 14, phraseNoise}, {"theo dõi ", 3, phraseNoise}, {"theo dõi chúng tôi", 14, phraseNoise}, {"trên google news", 5, phraseNoise},
	{"in bài viết", 12, phraseNoise}, {"in bài ", 12, phraseNoise}, {"gửi email", 12, phraseNoise}, {"gửi trang này", 14, phraseNoise}, {"gửi cho bạn", 12, phraseNoise}, {"gửi bài viết", 12, phraseNoise}, {"bản in ", 10, phraseNoise}, {"font size", 8, phraseNoise}, {"cỡ chữ", 8, phraseNoise}, {"kích cỡ chữ", 8, phraseNoise}, {"kích cỡ phông", 400, phraseNoise}, {"a- a", 16, phraseNoise}, {"aa ", 4, phraseNoise}, {"(a-", 6, phraseNoise}, {"print ", 6, phraseNoise}, {"aa", 1, phraseNoise}, {"văn bảncolor", 400, phraseNoise},
	{"bỏ qua nội dung", 6, phraseNoise}, {"chuyển đến nội dung", 6, phraseNoise}, {"trở về ", 6, phraseNoise}, {"tải về:", 14, phraseNoise}, {"tải về ", 8, phraseNoise}, {"tắt tiếng", 4, phraseNoise}, {"tốc độ phát", 5, phraseNoise}, {"phụ đề:", 5, phraseNoise}, {"trở lại ", 14, phraseNoise}, {"quay lại ", 9, phraseNoise}, {"sự kiện: ", 12, phraseNoise}, {"chủ đề: ", 20, phraseTags}, {"dòng sự kiện: ", 14, phraseNoise}, {"chuyên mục: ", 10, phraseNoise}, {"chuyên đề: ", 12, phraseNoise},
	{"thời gian hiện tại", 6, phraseNoise}, {"thời gian còn lại", 6, phraseNoise}, {"thời lượng", 6, phraseNoise}, {"độ dài ", 6, phraseNoise}, {"đã tải", 6, phraseNoise}, {"kiểu stream", 6, phraseNoise}, {"seek to live", 12, phraseNoise}, {"bắt đầu cửa sổ hộp thoại", 20, phraseNoise}, {"đặt lại khôi phục", 30, phraseNoise}, {"sao chép đường dẫn", 12, phraseNoise}, {"sao chép thông tin", 8, phraseNoise}, {"thông tin về ", 4, phraseNoise}, {"vị trí [", 5, phraseNoise}, {"buffer ", 6, phraseNoise}, {"bình thường", 5, phraseNoise}, {"tự động", 4, phraseNoise}, {"quảng cáo ", 4, phraseNoise}, {"trình phát video", 8, phraseNoise}, {"video player", 6, phraseNoise}, {"giọng ", 5, phraseNoise}, {"nghe podcast", 8, phraseNoise}, {"nghe bài viết", 8, phraseNoise}, {"nghe đọc", 6, phraseNoise}, {"nghe audio", 6, phraseNoise}, {"đang phát", 8, phraseNoise}, {"tải ứng dụng", 12, phraseNoise}, {"cài đặt ứng dụng", 12, phraseNoise}, {"thời gian đọc", 6, phraseNoise}, {"phút đọc", 3, phraseNoise}, {"mời quý vị theo dõi", 30, phraseNoise}, {"mời quý độc giả theo dõi", 30, phraseNoise}, {"mời độc giả theo dõi", 30, phraseNoise}, {"mời bạn đọc theo dõi", 30, phraseNoise}, {"mời bạn đọc tham gia", 50, phraseNoise}, {"mời bạn đọc gửi", 50, phraseNoise}, {"mời độc giả gửi", 50, phraseNoise}, {"bạn đọc gửi ý kiến", 40, phraseNoise}, {"đăng ký nhận", 12, phraseNoise}, {"đăng ký kênh", 12, phraseNoise}, {"quét mã", 12, phraseNoise}, {"nhấn để", 10, phraseNoise}, {"bấm để", 10, phraseNoise}, {"nhấp vào", 12, phraseNoise}, {"ảnh chụp màn hình", 2, phraseNoise},
	{"vai trò, ", 14, phraseNoise}, {"bỏ qua ", 10, phraseNoise}, {"end of ", 8, phraseNoise}, {"bạn đang đọc bài viết", 40, phraseNoise}, {"bạn đang xem ", 40, phraseNoise}, {"hãy nhận thư tin", 40, phraseNoise}, {"tải ứng dụng ", 20, phraseNoise}, {"* mời quý độc giả theo dõi", 45, phraseNoise}, {"*mời quý độc giả", 45, phraseNoise}, {"* mời bạn đọc vào", 30, phraseNoise}, {"*mời bạn đọc", 30, phraseNoise}, {"mời bạn đọc vào", 30, phraseNoise}, {"mọi thông tin góp ý", 45, phraseNoise}, {"mọi góp ý", 45, phraseNoise}, {"mọi ý kiến đóng góp", 45, phraseNoise}, {"mọi thắc mắc", 45, phraseNoise}, {"tin bài, ý kiến", 45, phraseNoise}, {"tin bài cộng tác", 45, phraseNoise}, {"quý độc giả có thể gửi", 45, phraseNoise}, {"độc giả có thể gửi", 45, phraseNoise}, {"bạn đọc có thể gửi", 45, phraseNoise}, {"bạn có thể gửi", 45, phraseNoise}, {"tổng lượt truy cập", 6, phraseNoise}, {"số người đang", 8, phraseNoise}, {"khách đang ", 6, phraseNoise}, {"gửi phản hồi về", 14, phraseNoise}, {"bạn phải đăng nhập", 14, phraseComments}, {"bạn cần đăng nhập", 14, phraseComments}, {"nhận xét (", 4, phraseComments}, {"gởi ý kiến", 6, phraseComments}, {"bạn có thể đưa ý kiến", 45, phraseComments}, {"bình luận bằng", 8, phraseComments}, {"hiện chưa có bình luận", 14, phraseComments}, {"chưa có bình luận", 10, phraseComments},
	// Keywords and links.
	{"từ khóa:", 60, phraseTags}, {"từ khoá:", 60, phraseTags}, {"từ khóa :", 60, phraseTags}, {"từ khóa ", 3, phraseTags}, {"tags:", 60, phraseTags}, {"tag:", 60, phraseTags}, {"tags ", 30, phraseTags}, {"thẻ:", 40, phraseTags}, {"nhãn:", 40, phraseTags}, {"keywords:", 40, phraseTags}, {"#", 30, phraseTags},
	{"mời độc giả xem thêm video", 50, phraseNone}, {"mời quý độc giả xem video", 50, phraseNone}, {"mời độc giả xem video", 50, phraseNone},
	{"xem thêm:", 50, phraseRelated}, {"xem thêm ", 9, phraseRelated}, {"đọc thêm:", 50, phraseRelated}, {"tin liên quan:", 50, phraseRelated}, {"bài liên quan:", 50, phraseRelated}, {"xem lại:", 40, phraseRelated}, {"xem tiếp:", 40, phraseRelated}, {"liên quan:", 40, phraseRelated}, {"có thể bạn ", 9, phraseRelated}, {"có thể bạn chưa", 9, phraseRelated}, {"mời độc giả xem", 30, phraseRelated}, {"mời quý độc giả", 30, phraseRelated}, {"mời bạn xem thêm", 30, phraseRelated}, {"mời xem", 20, phraseRelated}, {"mời đọc", 20, phraseRelated}, {"đọc thêm ", 9, phraseRelated}, {"đọc nhiều ", 7, phraseRelated}, {"tin xem nhiều", 6, phraseRelated}, {"tin cùng ", 6, phraseRelated}, {"bài cùng ", 6, phraseRelated}, {"bấm xem", 5, phraseRelated}, {"bài cũ hơn", 40, phraseRelated}, {"bài mới hơn", 40, phraseRelated}, {"bài trước:", 40, phraseRelated}, {"bài tiếp:", 40, phraseRelated}, {"bài sau:", 40, phraseRelated}, {"kỳ trước:", 40, phraseRelated}, {"kỳ sau:", 40, phraseRelated}, {"in \"", 6, phraseRelated}, {"in “", 6, phraseRelated}, {"tin mới ", 4, phraseRelated}, {"xem nhiều ", 6, phraseRelated}, {"theo dòng sự kiện", 12, phraseRelated},
}

// A rowIndex holds the numbers of rows of prefixRows by opener: that of two words where a row holds two and more.
type rowIndex [openers][]int16

var prefixIndex = func() *rowIndex {
	x := new(rowIndex)
	for i, row := range prefixRows {
		o, two := prefixOpeners(row.prefix)
		if two != 0 {
			o = two
		}
		x[o] = append(x[o], int16(i))
	}
	return x
}()

// first returns the first row with opener o that a folded line of so many words begins with, or limit where there is none before that.
func (x *rowIndex) first(key []byte, words int, o opener, limit int) int {
	for _, i := range x[o] {
		if row := &prefixRows[i]; int(i) < limit && words <= row.words && len(key) >= len(row.prefix) && string(key[:len(row.prefix)]) == row.prefix {
			return int(i)
		}
	}
	return limit
}

// known holds the openers of every row that is compared with the beginning of a folded line.
var known = func() *knownTable {
	t := new(knownTable)
	for _, row := range prefixRows {
		t.addPrefix(row.prefix, row.words)
	}
	for phrase := range phrases {
		t.addWhole(phrase, maxToolbar)
	}
	for _, table := range [...]*prefixTable{linkHeaders, captionOpeners, prompts, updateOpeners} {
		for _, rows := range table {
			for _, row := range rows {
				t.addPrefix(row, maxPhrase)
			}
		}
	}
	return t
}()
