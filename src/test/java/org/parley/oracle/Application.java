package org.parley.oracle;

import java.nio.charset.StandardCharsets;

import org.parley.Endpoint;

/** Whatever answers operations. */
@FunctionalInterface
interface Application {

    /** The running program, by HTTP. */
    Application RUNNING = operation -> new String(
            Endpoint.post(operation.query(), operation.variables()).extract().asByteArray(), StandardCharsets.UTF_8);

    /** The response to an operation, as JSON. */
    String respond(Operation operation);
}
