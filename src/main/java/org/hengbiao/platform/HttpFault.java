package org.hengbiao.platform;

/** Names and words for what HTTP itself refuses. */
final class HttpFault {

    private HttpFault() {}

    static String code(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            default -> "http-" + status;
        };
    }

    static String detail(int status, String path) {
        return switch (status) {
            case 404 -> "There is nothing at " + path + ", or nothing that you may see.";
            case 405 -> "The address " + path + " does not take this method.";
            case 406 -> "The address " + path + " has no representation of the media type that is asked for.";
            case 413 -> "The request is larger than this address takes.";
            case 415 -> "The address " + path + " does not take this media type.";
            default -> "The request can't be answered as it is.";
        };
    }
}
