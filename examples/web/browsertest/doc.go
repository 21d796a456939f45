// Package browsertest drives the playground in a real browser, Debian's chromium or any other that is found by name or by $CHROMIUM.
//
//	go test -C examples/web/browsertest ./...
//
// It starts the playground itself and needs no network. Without a browser its tests are skipped, but fail where CI is true. With
// -screenshots DIR it also leaves pictures of the playground there.
package browsertest
