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
        "/choose?gateway-features=jwt,waf&nice.gateway-features=waf&platform=eks&weight.simplicity=9",
        "/choose?nonsense=1&platform=eks",
        "/stack?network-policy-level=standard&north-south=internet&platform=aks&traffic-encryption=mutual-tls",
        "/stack?announcement=layer2&platform=gke",
        "/stack?certificates=by-hand&ip-family=dual-stack&pin.certificates=cert-manager&platform=eks",
        "/stack?platform=eks&weight.maturity=0&weight.openness=0&weight.platform-fit=0&weight.portability=0&weight.short-path=0&weight.simplicity=0",
        "/stack",
        "/layers",
        "/layers/service",
        "/layers/platform",
        "/tools",
        "/tools/cilium",
        "/tools/ingress-nginx",
        "/capabilities",
        "/capabilities/timeouts-retries",
        "/conformance?show=described",
        "/rules",
        "/rules/eks-cilium-chained",
        "/method",
        "/journey",
        "/about",
        "/tools/no-such-tool",
    ];
}
