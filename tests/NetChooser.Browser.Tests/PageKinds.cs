namespace NetChooser.Browser.Tests;

/// <summary>One address for each kind of page, and for each state that looks different.</summary>
public static class PageKinds
{
    public static TheoryData<string> All =>
    [
        "/",
        "/choose",
        "/choose?north-south=internet&platform=eks",
        "/choose?announcement=layer2&platform=gke",
        "/choose?nonsense=1&platform=eks",
        "/stack?network-policy-level=standard&north-south=internet&platform=aks&traffic-encryption=mutual-tls",
        "/stack?announcement=layer2&platform=gke",
        "/stack",
        "/layers",
        "/layers/service",
        "/layers/platform",
        "/tools",
        "/tools/cilium",
        "/tools/ingress-nginx",
        "/rules",
        "/rules/eks-cilium-chained",
        "/method",
        "/journey",
        "/about",
        "/tools/no-such-tool",
    ];
}
