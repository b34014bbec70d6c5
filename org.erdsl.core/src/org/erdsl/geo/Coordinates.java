package org.erdsl.geo;

import java.util.regex.Pattern;

/**
 * A point on the Earth (WGS 84).
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("a latitude lies between -90 and 90 degrees");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a longitude lies between -180 and 180 degrees");
        }
    }

    /**
     * Reads LATITUDE, LONGITUDE in decimal degrees.
     *
     * @throws IllegalArgumentException when the text is no such pair
     */
    public static Coordinates valueOf(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("`" + text + "` is not a latitude and a longitude");
        }
        return new Coordinates(degrees(parts[0].strip()), degrees(parts[1].strip()));
    }

    private static double degrees(String text) {
        if (!DEGREES.matcher(text).matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a number of degrees");
        }
        return Double.parseDouble(text);
    }

    /** The great-circle distance in kilometres, on a sphere of the Earth's mean radius (error below 0.6 %). */
    public double distanceKm(Coordinates other) {
        var phi1 = Math.toRadians(latitude);
        var phi2 = Math.toRadians(other.latitude);
        var sinPhi = Math.sin((phi2 - phi1) / 2);
        var sinLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var haversine = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }
}
