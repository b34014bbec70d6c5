# 2026-11-02 09:00:00 by RouterOS 7.16.2
# software id = ABCD-EFGH
#
/interface vlan
add comment="to Microsoft" interface=sfp28-1 name=vlan300 vlan-id=300
/ip vrf
add interfaces=vlan300 name=MSFT
/routing bgp template
set default as=65001 disabled=no
add as=65001 disabled=no input.filter=from-microsoft name=microsoft \
    output.filter-chain=to-microsoft output.remove-private-as=yes tcp-md5-key=secretsecretsecret
/ip address
add address=192.0.2.1/30 interface=vlan300 network=192.0.2.0
/ip firewall address-list
add address=193.0.1.0/24 list=own
add address=mail.example.com list=hosts
/ip route
add blackhole disabled=no distance=250 dst-address=193.0.1.0/24
/routing bgp connection
add address-families=ip as=65001 disabled=no local.address=192.0.2.1 .role=ebgp \
    name=primary output.network=own remote.address=192.0.2.2/32 .as=12076 \
    templates=microsoft use-bfd=yes vrf=MSFT
add disabled=yes hold-time=1m30s keepalive-time=30s local.role=ebgp name=secondary \
    output.default-originate=always remote.address=192.0.2.6 remote.as=12076 templates=default
/routing bfd configuration
add addresses=192.0.2.2 min-rx=300ms min-tx=300ms multiplier=3 vrf=MSFT
/routing filter rule
add chain=from-microsoft disabled=yes rule="accept"
add chain=from-microsoft disabled=no rule="jump bogons"
add chain=from-microsoft rule="if (not bgp-as-path ^12076) { reject }"
add chain=from-microsoft rule="if (bgp-communities includes 12076:51002 && dst-len<=24) \
    {set bgp-local-pref 200; append bgp-communities 65001:1; accept}"
add chain=from-microsoft rule="if (bgp-communities any 12076:51003,12076:51004) {accept} else {reject}"
add chain=bogons rule="if (dst in 10.0.0.0/8 || dst in 192.168.0.0/16) { reject; }"
add chain=bogons rule="if (rpki invalid) { reject }"
add chain=to-microsoft rule="if (dst in own && bgp-path-len == 0) { set bgp-path-prepend 3; accept }"
add chain=to-microsoft rule="if (dst in hosts) { accept }"
/system identity
set name=border1
/user
add name=admin password=secretsecretsecret
