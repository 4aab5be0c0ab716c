package uk.corporateparenting.job.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.ds.PGSimpleDataSource;

/** Carries bytes to a database and back until it is pulled; nobody is told that it is. */
final class Cable implements AutoCloseable {

    private final ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final PGSimpleDataSource database;
    private volatile boolean isPulled;

    private Cable(PGSimpleDataSource database) throws IOException {
        this.database = database;
    }

    static Cable to(PGSimpleDataSource database) throws IOException {
        var cable = new Cable(database);
        Thread.ofVirtual().start(cable::accept);
        return cable;
    }

    /** Where the database answers through it. */
    String url() {
        return "jdbc:postgresql://localhost:" + ear.getLocalPort() + "/" + database.getDatabaseName();
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
                    var far = new Socket(database.getServerNames()[0], database.getPortNumbers()[0]);
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
