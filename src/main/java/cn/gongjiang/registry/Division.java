package cn.gongjiang.registry;

/**
 * A street or town of the county, with the point of its centre in degrees (the coordinate system of the point is stored
 * with it; points are estimates until an official moves them).
 */
public record Division(String code, String name, double lat, double lon) {
    private static final double EARTH_KM = 6371.0;

    /** Distance between the centres as the crow flies, in kilometres. */
    public double kilometresTo(Division other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
    }
}
