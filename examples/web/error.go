package main

import (
	"errors"
	"fmt"
	"net/http"

	"example.com/vietnews"
)

// A requestError is what a request gets that gets no article. Codes are for programs, messages for people.
type requestError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	status  int
}

// The errors of POST /parse.
var (
	errNoText       = &requestError{"no-text", "There is nothing to read in this text.", http.StatusUnprocessableEntity}
	errTooLarge     = &requestError{"too-large", fmt.Sprintf("The text is longer than %d KB, which is as much as the playground takes.", maxBytes>>10), http.StatusRequestEntityTooLarge}
	errTooManyParts = &requestError{"too-many-parts", fmt.Sprintf("The text has more than %d parts, which is as many as the playground shows.", maxParts), http.StatusRequestEntityTooLarge}
	errBadTime      = &requestError{"bad-time", "The parameter now is not a time in RFC 3339, such as 2020-01-09T18:03:00+07:00.", http.StatusBadRequest}
	errUnreadable   = &requestError{"unreadable", "The request ended before all of its text had come.", http.StatusBadRequest}
	errCrossOrigin  = &requestError{"cross-origin", "Only the playground's own page may ask.", http.StatusForbidden}
	errBusy         = &requestError{"busy", "Too many texts at once. Try again in a second.", http.StatusServiceUnavailable}
)

func (e *requestError) Error() string { return e.Code + ": " + e.Message }

func (e *requestError) write(w http.ResponseWriter) {
	writeJSON(w, e.status, map[string]*requestError{"error": e})
}

// asRequestError says an error in terms of the request.
func asRequestError(err error) *requestError {
	var known *requestError
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &tooLarge), errors.Is(err, vietnews.ErrTooLarge):
		return errTooLarge
	case errors.Is(err, vietnews.ErrNoText):
		return errNoText
	}
	return errUnreadable
}
