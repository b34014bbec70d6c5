package org.erdsl.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Models that several tests use. */
final class Models {

    /** A whole landscape without a finding. */
    static final String CONTOSO = """
            site amsterdam "Amsterdam headquarters" {
                location 52.37, 4.90
                users 1200
            }

            environment sales "Contoso Sales" {
                region europe
                type production
                used from amsterdam over amsterdamCircuit
                connectors orders
            }

            // Orders live in the ERP database, which stays on premises.
            connector orders uses sql {
                data source "erp01.corp.contoso.com:1433" at amsterdam
                gateway amsterdamGateway
            }

            gateway amsterdamGateway "CONTOSO-AMS" {
                region westeurope
                site amsterdam
                tls 1.2
                members "gw-ams-01", "gw-ams-02"
            }

            circuit amsterdamCircuit {
                provider "Example Carrier"
                peering location amsterdam
                sku premium
                bandwidth 1 Gbps
                microsoft peering {
                    vlan 300
                    asn 65001
                    primary   192.0.2.0/30 on edge1 interface "TenGigE0/0/0/1"
                    secondary 192.0.2.4/30 on edge2 interface "eth1"
                    advertise 198.51.100.0/28
                    accept community 12076:51002, 12076:51003
                }
            }

            router edge1 { platform plaintext }
            router edge2 { platform plaintext }
            """;

    private Models() {
    }

    /** A model of the examples that users are shown. */
    static String example(String path) throws IOException {
        return Files.readString(Path.of(System.getProperty("erdsl.examples")).resolve(path));
    }
}
