package org.hengbiao.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An upload of which the first half was sent and the rest never will be. */
final class HalfUpload implements AutoCloseable {

    private final Socket socket;

    private HalfUpload(Socket socket) {
        this.socket = socket;
    }

    /** Sends the head of a request for all of {@code part} and half of its octets. */
    static HalfUpload begin(ServiceProcess service, Player vendor, String path, byte[] part) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
            OutputStream out = socket.getOutputStream();
            String head = "PUT " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + service.port()
                    + "\r\nAuthorization: Bearer " + vendor.api().token()
                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + part.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOf(part, part.length / 2));
            out.flush();
            return new HalfUpload(socket);
        } catch (IOException e) {
            throw new Deviation("the first half can't be sent", e);
        }
    }

    /** Breaks the connection. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new Deviation("the connection can't be closed", e);
        }
    }
}
