package uk.corporateparenting.job.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Carries bytes to a server and back until it is pulled; nobody is told that it is. */
final class Cable implements AutoCloseable {

    private final ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final String host;
    private final int serverPort;
    private volatile boolean isPulled;

    Cable(String host, int serverPort) throws IOException {
        this.host = host;
        this.serverPort = serverPort;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return ear.getLocalPort();
    }

    void pull() {
        isPulled = true;
    }

    private void accept() {
        try {
            while (true) {
                var near = ear.accept();
                sockets.add(near);
                if (!isPulled) {
                    var far = new Socket(host, serverPort);
                    sockets.add(far);
                    Thread.ofVirtual().start(() -> carry(near, far));
                    Thread.ofVirtual().start(() -> carry(far, near));
                }
            }
        } catch (IOException _) {
            // It is closed, or the server is gone.
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            var buffer = new byte[1 << 14];
            for (var read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
                if (!isPulled) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
            if (!isPulled) {
                to.close();
            }
        } catch (IOException _) {
            // One end has gone.
        }
    }

    @Override
    public void close() throws IOException {
        ear.close();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
