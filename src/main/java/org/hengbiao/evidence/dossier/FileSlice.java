package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A stretch of a file as a channel for reading. Closing it leaves the file open. */
final class FileSlice implements SeekableByteChannel {

    private final FileChannel file;
    private final long from;
    private final long size;
    private long position;
    private boolean open = true;

    FileSlice(FileChannel file, long from, long size) {
        this.file = file;
        this.from = from;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        long left = size - position;
        if (left <= 0) {
            return -1;
        }
        ByteBuffer bounded = target.duplicate();
        bounded.limit((int) Math.min(target.limit(), target.position() + left));
        int read = file.read(bounded, from + position);
        if (read > 0) {
            position += read;
            target.position(target.position() + read);
        }
        return read;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open && file.isOpen();
    }

    @Override
    public void close() {
        open = false;
    }
}
