using NetChooser.Web.Hosting;

return await Site.RunAsync(args);

/// <summary>The site's entry point; public so that tests can start the very same program.</summary>
public partial class Program;
