package main

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"example.com/vietnews"
)

// What one visitor, and all of them together, may ask for.
const (
	maxBytes    = 1 << 20 // of text in one request
	maxParts    = 10_000  // in one answer: more than any article has, and about as many as a browser shows with ease
	maxParallel = 32      // requests being parsed at once
)

//go:embed assets
var assets embed.FS

// newServer returns a server that may face strangers: it keeps nothing between requests, and no request can hold it for long or make it
// write more than some megabytes.
func newServer() (*http.Server, error) {
	handler, err := newHandler()
	if err != nil {
		return nil, err
	}
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      40 * time.Second, // counts from the end of the header, so it holds the reading too
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    16 << 10,
	}, nil
}

// newHandler returns the whole site: the files of the assets folder, each at its own address, and POST /parse.
func newHandler() (http.Handler, error) {
	mux := http.NewServeMux()
	err := fs.WalkDir(assets, "assets", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := assets.ReadFile(name)
		mux.Handle("GET "+address(name), file(name, content))
		return err
	})
	if err != nil {
		return nil, err
	}
	style, err := pageStyleHash()
	if err != nil {
		return nil, err
	}
	// A form on another site can post text here; it would gain nothing, but there is no reason to work for it.
	sameOrigin := http.NewCrossOriginProtection()
	sameOrigin.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { errCrossOrigin.write(w) }))
	mux.Handle("POST /parse", sameOrigin.Handler(limit(maxParallel, http.HandlerFunc(parse))))
	return guard(style, mux), nil
}

// address gives the path at which an asset is served.
func address(name string) string {
	if name == "assets/index.html" {
		return "/{$}"
	}
	return "/" + name
}

// file serves one asset. Browsers ask each time whether it has changed, so that a newer program is never mixed with older files.
func file(name string, content []byte) http.Handler {
	kind := mime.TypeByExtension(path.Ext(name))
	if path.Ext(name) == ".js" {
		kind = "text/javascript; charset=utf-8" // whatever the machine's table of types says
	}
	tag := fmt.Sprintf(`"%x"`, sha256.Sum256(content))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", tag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
	})
}

// pageStyleHash returns the style sheet of the library's pages as a source of Content-Security-Policy. The page stands in a frame that
// inherits the policy; by its hash that one style sheet is let in, and no other inline style.
func pageStyleHash() (string, error) {
	var page strings.Builder
	if err := new(vietnews.Article).WriteHTML(&page); err != nil {
		return "", err
	}
	_, rest, _ := strings.Cut(page.String(), "<style>")
	style, _, found := strings.Cut(rest, "</style>")
	if !found {
		return "", errors.New("the library's page has no style sheet")
	}
	sum := sha256.Sum256([]byte(style))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'", nil
}

// guard sets the headers that keep a browser from doing anything the playground does not need.
func guard(pageStyle string, next http.Handler) http.Handler {
	policy := strings.Join([]string{
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' " + pageStyle,
		"img-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types page",
	}, "; ")
	headers := [...][2]string{
		{"Content-Security-Policy", policy},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		{"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
		{"Referrer-Policy", "no-referrer"},
		{"X-Content-Type-Options", "nosniff"},
		{"X-Frame-Options", "DENY"},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, h := range headers {
			w.Header().Set(h[0], h[1])
		}
		next.ServeHTTP(w, r)
	})
}

// limit lets n requests through at once and sends the others away.
func limit(n int, next http.Handler) http.Handler {
	slots := make(chan struct{}, n)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case slots <- struct{}{}:
			defer func() { <-slots }()
			next.ServeHTTP(w, r)
		default:
			w.Header().Set("Retry-After", "1")
			errBusy.write(w)
		}
	})
}

// parse answers POST /parse: the body is the raw text, and ?now= the moment at which it was read, in RFC 3339.
func parse(w http.ResponseWriter, r *http.Request) {
	result, err := parseRequest(w, r)
	if err != nil {
		asRequestError(err).write(w)
		return
	}
	writeJSON(w, http.StatusOK, result)
}

func parseRequest(w http.ResponseWriter, r *http.Request) (*answer, error) {
	var parser vietnews.Parser
	if now := r.URL.Query().Get("now"); now != "" {
		t, err := time.Parse(time.RFC3339, now)
		if err != nil {
			return nil, errBadTime
		}
		parser.Now = t
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBytes))
	if err != nil {
		return nil, err
	}
	text := string(body)
	article, err := parser.Parse(text)
	if err != nil {
		return nil, err
	}
	if len(article.Zones) > maxParts {
		return nil, errTooManyParts
	}
	return newAnswer(article, text, parser.Now)
}

// writeJSON writes a JSON object. Its size is known before the first byte is sent, so that a reader sees whether it got all of it.
func writeJSON(w http.ResponseWriter, status int, value any) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false) // it goes to a JSON reader, never into a page
	if err := encoder.Encode(value); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(b.Len()))
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(b.Bytes()) // a reader that went away can't be told
}
