package conformance

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The npm package that has the checker, with its version and its checksum.
var (
	//go:embed vnu/package.json
	vnuPackage []byte
	//go:embed vnu/package-lock.json
	vnuLock []byte
)

// need skips a test whose judge is not on this machine. In continuous integration, where CI is true, that is a failure.
func need(tb testing.TB, judge string, err error) {
	tb.Helper()
	if err == nil {
		return
	}
	if os.Getenv("CI") == "true" {
		tb.Fatalf("%s is missing: %v", judge, err)
	}
	tb.Skipf("%s is missing, see README.md: %v", judge, err)
}

// vnuJar returns the path of the checker. It is installed once, into the user's cache.
func vnuJar() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	var pinned struct{ Dependencies map[string]string }
	if err := json.Unmarshal(vnuPackage, &pinned); err != nil {
		return "", err
	}
	dir := filepath.Join(cache, "vietnews-conformance", "vnu-"+pinned.Dependencies["vnu-jar"])
	jar := filepath.Join(dir, "node_modules", "vnu-jar", "build", "dist", "vnu.jar")
	if _, err := os.Stat(jar); err == nil {
		return jar, nil
	}
	err = os.MkdirAll(dir, 0o777)
	for name, data := range map[string][]byte{"package.json": vnuPackage, "package-lock.json": vnuLock} {
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name), data, 0o666)
		}
	}
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("npm ci: %v\n%s", err, out)
	}
	_, err = os.Stat(jar)
	return jar, err
}

// A vnuMessage is one thing that the checker says.
type vnuMessage struct {
	Type, SubType, URL, Message, Extract string
	LastLine                             int
}

// runVnu checks all pages of a directory in one run of the checker.
func runVnu(tb testing.TB, dir string) map[string][]vnuMessage {
	tb.Helper()
	java, err := exec.LookPath("java")
	need(tb, "Java", err)
	jar, err := vnuJar()
	need(tb, "the Nu HTML checker", err)
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, java, "-Xmx512m", "-jar", jar, "--format", "json", "--exit-zero-always", dir)
	var out bytes.Buffer
	cmd.Stderr = &out
	if err := cmd.Run(); err != nil {
		tb.Fatalf("vnu: %v\n%s", err, out.Bytes())
	}
	var result struct{ Messages []vnuMessage }
	if err := json.Unmarshal(out.Bytes(), &result); err != nil {
		tb.Fatalf("vnu: %v\n%s", err, out.Bytes())
	}
	messages := make(map[string][]vnuMessage)
	for _, m := range result.Messages {
		name := filepath.Base(m.URL)
		messages[name] = append(messages[name], m)
	}
	return messages
}

// TestNu: the Nu HTML checker has nothing to say of any page, neither an error nor a warning nor a remark.
func TestNu(t *testing.T) {
	dir := t.TempDir()
	names := make(map[string]string) // of samples, by file
	plain, hostile := goldens(t), hostiles(t)
	for _, s := range append(plain, hostile...) {
		for name, p := range printers {
			file := fmt.Sprintf("%03d.html", len(names))
			names[file] = s.name + name
			if err := os.WriteFile(filepath.Join(dir, file), []byte(s.page(t, p)), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	const control = "control.html"
	page := "<!DOCTYPE html>\n<html lang=\"vi\">\n<head><title>a</title></head>\n<body><figcaption>b</figcaption></body>\n</html>\n"
	if err := os.WriteFile(filepath.Join(dir, control), []byte(page), 0o666); err != nil {
		t.Fatal(err)
	}
	messages := runVnu(t, dir)
	if len(messages[control]) == 0 {
		t.Error("the checker says nothing of a caption without a figure: it has not looked")
	}
	for file, list := range messages {
		for _, m := range list {
			guess := strings.HasPrefix(m.Message, "This document appears to be written in") && strings.HasPrefix(names[file], "hostile/")
			if file != control && !guess { // pages that hold nothing but code are not written in Vietnamese, says the checker, and it is right
				t.Errorf("%s: %s %s, line %d: %s\n%s", names[file], m.Type, m.SubType, m.LastLine, m.Message, m.Extract)
			}
		}
	}
	t.Logf("Nu HTML checker: %d pages of %d goldens and %d hostile articles, none may earn an error or a warning", len(names), len(plain), len(hostile))
}
